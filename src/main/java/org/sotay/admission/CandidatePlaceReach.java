package org.sotay.admission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Scope;
import org.sotay.kernel.SqlText;
import org.sotay.people.PersonPlaces;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// A candidate's place is the cell that looks after them, the last one where they were on lists more than once. It
/// counts
/// while they are on the way and no member; afterwards only for who never became one: a member's place is the
/// membership's.
@Repository
@Order(20)
class CandidatePlaceReach implements PersonPlaces {

    private static final String PLACES = """
        select distinct w.id
        from unnest(?::bigint[]) as w(id)
        join admission.candidate c on c.person_id = w.id
        cross join lateral (select\
        """;
    private static final String COUNTED = """
         as cell_id) k
        where not exists (
            select from membership.membership_span_view m
            where m.person_id = w.id and (c.left_on is not null or m.valid @> ?::date))
        and not exists (
            select from admission.candidate d where d.person_id = c.person_id and d.listed_on > c.listed_on)
        and\
        """;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    CandidatePlaceReach(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean reaches(Scope scope, PersonId person) {
        return !reached(scope, List.of(person)).isEmpty();
    }

    @Override
    public Set<PersonId> reached(Scope scope, Collection<PersonId> people) {
        LocalDate today = LocalDate.now(clock);
        SqlText statement = new SqlText()
                .add(PLACES, (Object) PersonId.values(people))
                .add(CandidateReach.home("c.id", today))
                .add(COUNTED, today)
                .add(" ")
                .add(CandidateReach.cell("k.cell_id", scope, today));
        return new HashSet<>(
                jdbc.query(statement.text(), (row, number) -> new PersonId(row.getLong(1)), statement.arguments()));
    }
}
