package org.sotay.admission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Period;
import org.sotay.kernel.PersonId;
import org.sotay.membership.EndKind;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Repository;

/// Reads what eligibility is judged by, papers that rules look at among it: of one candidate or of thousands with the
/// same four statements. Nothing of it
/// is
/// of one day; facts carry their days.
@Repository
class EligibilityStore {

    private static final String PAPERS = """
        select candidate_id, kind::text, dated_on, number, issuer, conclusion::text, note
        from admission.paper
        where candidate_id = any(?) and withdrawn_at is null
            and kind in ('PRIMARY_CERTIFICATE', 'LOWER_SECONDARY_CERTIFICATE', 'UPPER_SECONDARY_CERTIFICATE',
                'AWARENESS_CERTIFICATE', 'YOUTH_UNION_RESOLUTION', 'TRADE_UNION_RESOLUTION', 'OPINIONS', 'VERIFICATION',
                'CONSENT_OVER_AGE', 'CONSENT_SCHOOLING', 'CONSENT_READMISSION')
        order by candidate_id, dated_on, id
        """;
    private static final String CLASSES = """
        select candidate_id, class, centre, begins_on, ends_on
        from admission.training where candidate_id = any(?) order by candidate_id, begins_on, id
        """;
    private static final String COMPANIONS = """
        select m.candidate_id, m.mentor_id, n.full_name, lower(m.valid), upper(m.valid), null::date, null
        from admission.mentoring m join people.person_view n on n.id = m.mentor_id
        where m.candidate_id = any(?)
        union all
        select i.candidate_id, i.introducer_id, n.full_name, lower(i.valid), upper(i.valid), i.together_since,
            b.full_name
        from admission.introduction i
        join people.person_view n on n.id = i.introducer_id
        left join admission.introduction o on o.id = i.replaces_id
        left join people.person_view b on b.id = o.introducer_id
        where i.candidate_id = any(?)
        order by 1, 4, 2
        """;
    private static final String MEMBERSHIPS = """
        select person_id, joined_on, recognised_on, ended_on, end_kind
        from membership.membership_view where person_id = any(?) order by person_id, joined_on
        """;

    private final JdbcTemplate jdbc;

    EligibilityStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// Everything else about them, in four statements.
    Map<CandidateId, EligibilityFacts> facts(List<Subject> subjects) {
        Long[] ids = CandidateId.values(subjects.stream().map(Subject::id).toList());
        Map<Long, List<EligibilityFacts.Paper>> papers = new HashMap<>();
        each(PAPERS, row -> of(papers, row.getLong(1)).add(paper(row)), ids);
        Map<Long, List<EligibilityFacts.Enrolled>> classes = new HashMap<>();
        each(CLASSES, row -> of(classes, row.getLong(1)).add(enrolled(row)), ids);
        List<Stander> standers = jdbc.query(COMPANIONS, (row, number) -> stander(row), ids, ids);
        Map<Long, List<EligibilityFacts.Belonging>> memberships = memberships(subjects, standers);
        Around around = around(standers, memberships);
        Map<CandidateId, EligibilityFacts> facts = HashMap.newHashMap(subjects.size());
        for (Subject subject : subjects) {
            long id = subject.id().value();
            facts.put(
                    subject.id(),
                    new EligibilityFacts(
                            subject.birth(),
                            subject.schooling(),
                            subject.entry(),
                            papers.getOrDefault(id, List.of()),
                            classes.getOrDefault(id, List.of()),
                            around.mentors().getOrDefault(id, List.of()),
                            around.introducers().getOrDefault(id, List.of()),
                            memberships.getOrDefault(subject.person().value(), List.of()),
                            subject.former()));
        }
        return facts;
    }

    /// Somebody who stands by a candidate.
    ///
    /// @param since together with them since; none of a mentor
    private record Stander(
            long candidate,
            long person,
            String name,
            Period period,
            @Nullable LocalDate since,
            @Nullable String replaces) {}

    /// Those who stand by candidates, by candidate.
    private record Around(
            Map<Long, List<EligibilityFacts.Companion>> mentors,
            Map<Long, List<EligibilityFacts.Introducer>> introducers) {}

    private static Around around(List<Stander> standers, Map<Long, List<EligibilityFacts.Belonging>> memberships) {
        Around around = new Around(new HashMap<>(), new HashMap<>());
        for (Stander one : standers) {
            EligibilityFacts.Companion member = new EligibilityFacts.Companion(
                    one.name(), one.period(), memberships.getOrDefault(one.person(), List.of()));
            LocalDate since = one.since();
            if (since == null) {
                of(around.mentors(), one.candidate()).add(member);
            } else {
                of(around.introducers(), one.candidate())
                        .add(new EligibilityFacts.Introducer(member, since, one.replaces()));
            }
        }
        return around;
    }

    private Map<Long, List<EligibilityFacts.Belonging>> memberships(List<Subject> subjects, List<Stander> standers) {
        Set<Long> people = Stream.concat(
                        subjects.stream().map(Subject::person).map(PersonId::value),
                        standers.stream().map(Stander::person))
                .collect(Collectors.toSet());
        Map<Long, List<EligibilityFacts.Belonging>> memberships = new HashMap<>();
        each(MEMBERSHIPS, row -> of(memberships, row.getLong(1)).add(belonging(row)), people.toArray(Long[]::new));
        return memberships;
    }

    private void each(String statement, RowCallbackHandler row, Long[] ids) {
        jdbc.query(statement, row, (Object) ids);
    }

    private static <T> List<T> of(Map<Long, List<T>> lists, long key) {
        return lists.computeIfAbsent(key, none -> new ArrayList<>(4));
    }

    private static EligibilityFacts.Paper paper(ResultSet row) throws SQLException {
        return new EligibilityFacts.Paper(
                PaperKind.valueOf(row.getString(2)),
                day(row, 3),
                row.getString(4),
                row.getString(5),
                constant(Conclusion.class, row.getString(6)),
                row.getString(7));
    }

    private static EligibilityFacts.Enrolled enrolled(ResultSet row) throws SQLException {
        return new EligibilityFacts.Enrolled(
                row.getString(2), row.getString(3), day(row, 4), row.getObject(5, LocalDate.class));
    }

    private static Stander stander(ResultSet row) throws SQLException {
        return new Stander(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                new Period(day(row, 4), row.getObject(5, LocalDate.class)),
                row.getObject(6, LocalDate.class),
                row.getString(7));
    }

    private static EligibilityFacts.Belonging belonging(ResultSet row) throws SQLException {
        return new EligibilityFacts.Belonging(
                day(row, 2),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class),
                constant(EndKind.class, row.getString(5)));
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
