package org.sotay.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.sotay.kernel.Period;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.UnitId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Reads what the rules look at for many members in one statement: the last membership and the last stay of each.
@Repository
class BulkFactStore {

    private static final String FACTS = """
        select p.id, m.id, m.version, m.card_number, m.decided_on, m.joined_on, m.recognised_on, m.ended_on,
            a.cell_id, lower(a.valid), upper(a.valid)
        from unnest(?::bigint[]) as p(id)
        cross join lateral (
            select x.* from membership.membership x where x.person_id = p.id order by x.joined_on desc limit 1) m
        cross join lateral (
            select x.* from membership.assignment x where x.person_id = p.id order by lower(x.valid) desc limit 1) a
        """;

    private final JdbcTemplate jdbc;

    BulkFactStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Map<PersonId, BulkFacts> of(Collection<PersonId> people) {
        Map<PersonId, BulkFacts> facts = new HashMap<>();
        jdbc.query(
                FACTS,
                row -> {
                    facts.put(new PersonId(row.getLong(1)), new BulkFacts(state(row), stay(row)));
                },
                (Object) PersonId.values(people));
        return facts;
    }

    private static MembershipState state(ResultSet row) throws SQLException {
        return new MembershipState(
                row.getLong(2),
                row.getInt(3),
                row.getString(4),
                Objects.requireNonNull(row.getObject(5, LocalDate.class)),
                Objects.requireNonNull(row.getObject(6, LocalDate.class)),
                row.getObject(7, LocalDate.class),
                row.getObject(8, LocalDate.class));
    }

    private static Stay stay(ResultSet row) throws SQLException {
        LocalDate from = Objects.requireNonNull(row.getObject(10, LocalDate.class));
        return new Stay(new UnitId(row.getLong(9)), new Period(from, row.getObject(11, LocalDate.class)));
    }
}
