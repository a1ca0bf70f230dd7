package org.sotay.admission;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Reads what official forms tell of a candidate, each fact under the name by which forms ask for it: words and numbers
/// as they are, days as the database writes them.
@Repository
class FormFactStore {

    private static final String PERSON = """
        select n.full_name as "person.name", n.sex as "person.sex", n.ethnicity as "person.ethnicity",
            n.schooling as "person.schooling", n.profession as "person.profession",
            n.occupation as "person.occupation", n.address as "person.address", b.religion as "person.religion",
            n.birth_day::text as "birth.day", n.birth_month::text as "birth.month", n.birth_year::text as "birth.year",
            c.listed_on::text as "listed.day"
        from admission.candidate c
        join people.person_view n on n.id = c.person_id
        left join people.belief_view b on b.person_id = c.person_id
        where c.id = ?
        """;
    /// The latest paper of each kind.
    private static final String PAPERS = """
        select distinct on (p.kind) p.kind::text, p.number, p.dated_on::text, p.issuer
        from admission.paper p
        where p.candidate_id = ? and p.withdrawn_at is null and p.dated_on <= ?
        order by p.kind, p.dated_on desc, p.id desc
        """;
    /// The latest round of each step.
    private static final String STEPS = """
        select distinct on (s.step) s.step, s.taken_on::text, s.facts::text
        from admission.candidate c
        join procedure.step_view s on s.case_id = c.case_id
        where c.id = ? and s.taken_on <= ?
        order by s.step, s.round desc
        """;
    private static final String MENTOR = """
        select n.full_name from admission.mentoring m
        join people.person_view n on n.id = m.mentor_id
        where m.candidate_id = ? and m.valid @> ?::date
        order by lower(m.valid), m.id limit 1
        """;
    private static final String INTRODUCERS = """
        select n.id, n.full_name, i.together_since, coalesce(f.name, '')
        from admission.introduction i
        join people.person_view n on n.id = i.introducer_id
        left join membership.assignment_view a on a.person_id = i.introducer_id and a.valid @> ?::date
        left join organisation.unit_fact_view f on f.unit_id = a.cell_id and f.valid @> ?::date
        where i.candidate_id = ? and i.valid @> ?::date
        order by lower(i.valid), i.id
        """;
    private static final String SECRETARY = """
        select n.full_name from membership.office_view o
        join people.person_view n on n.id = o.person_id
        where o.unit_id = ? and o.role = 'SECRETARY' and o.valid @> ?::date
        """;

    private static final String RULES = """
        select f.rule_set from admission.candidate c join procedure.case_view f on f.id = c.case_id where c.id = ?
        """;

    private final JdbcTemplate jdbc;

    FormFactStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// Somebody who introduces a candidate.
    record Introducer(PersonId person, String name, LocalDate since, String cell) {}

    /// A step that was taken, with what is kept of it as text.
    record Taken(String step, String day, String facts) {}

    /// A paper that is there.
    record Paper(
            String kind,
            @Nullable String number,
            String day,
            @Nullable String issuer) {}

    /// The set of rules the case goes by; none as long as there is no case.
    Optional<String> ruleSet(CandidateId candidate) {
        return names(RULES, candidate.value()).stream().findFirst();
    }

    Map<String, String> person(CandidateId candidate) {
        Map<String, String> known = new HashMap<>();
        jdbc.queryForList(PERSON, candidate.value())
                .forEach(row -> row.forEach((name, value) -> {
                    if (value != null) {
                        known.put(name, value.toString());
                    }
                }));
        return known;
    }

    List<Paper> papers(CandidateId candidate, LocalDate day) {
        return jdbc.query(
                PAPERS,
                (row, number) -> new Paper(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                candidate.value(),
                day);
    }

    List<Taken> steps(CandidateId candidate, LocalDate day) {
        return jdbc.query(
                STEPS,
                (row, number) -> new Taken(row.getString(1), row.getString(2), row.getString(3)),
                candidate.value(),
                day);
    }

    List<String> mentors(CandidateId candidate, LocalDate day) {
        return names(MENTOR, candidate.value(), day);
    }

    List<Introducer> introducers(CandidateId candidate, LocalDate day) {
        return jdbc.query(
                INTRODUCERS,
                (row, number) -> new Introducer(
                        new PersonId(row.getLong(1)),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getString(4)),
                day,
                day,
                candidate.value(),
                day);
    }

    List<String> secretaries(long cell, LocalDate day) {
        return names(SECRETARY, cell, day);
    }

    private List<String> names(String statement, Object... arguments) {
        return jdbc.query(statement, (row, number) -> row.getString(1), arguments);
    }
}
