package org.sotay.admission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Scope;
import org.sotay.kernel.SqlText;
import org.sotay.people.NewPerson;
import org.sotay.people.PersonName;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Looks for candidates, present or past, whom somebody who is to be listed could be the same as: of the same name and
/// born in the same year.
@Repository
class AlikeStore {

    private static final String ALIKE = """
        select distinct on (l.person_id) l.person_id, l.full_name, coalesce(f.name, u.code), l.candidate_id
        from admission.listing l
        join organisation.unit_view u on u.id = l.cell_id
        left join organisation.unit_fact_view f on f.unit_id = u.id and f.valid @> least(?::date, u.dissolved_on - 1)
        where l.words @@ (select string_agg(quote_literal(w.word), ' & ')::tsquery from unnest(?::text[]) as w(word))
        and exists (
            select from people.person_view n where n.id = l.person_id and n.birth_year = ?)
        and\
        """;
    private static final String LAST = " order by l.person_id, l.valid_from desc limit 10";

    private final JdbcTemplate jdbc;
    private final Clock clock;

    AlikeStore(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Listed.Namesake> alike(Scope scope, NewPerson person) {
        LocalDate today = LocalDate.now(clock);
        String[] words = PersonName.of(person.fullName(), person.givenName())
                .searchWords()
                .toArray(String[]::new);
        SqlText statement = new SqlText()
                .add(ALIKE, today, words, person.birth().year())
                .add(" ")
                .add(CandidateReach.cell("l.cell_id", scope, today))
                .add(LAST);
        return jdbc.query(
                statement.text(),
                (row, number) -> new Listed.Namesake(
                        new PersonId(row.getLong(1)),
                        row.getString(2),
                        row.getString(3),
                        new CandidateId(row.getLong(4))),
                statement.arguments());
    }
}
