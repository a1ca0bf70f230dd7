package org.sotay.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.SqlText;
import org.sotay.kernel.UnitId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Reads who holds which office.
@Repository
class OfficeStore {

    private static final String HOLDERS = """
        select o.id, o.person_id, n.full_name, o.role, lower(o.valid), upper(o.valid),
        """;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    OfficeStore(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<OfficeHolder> holders(Actor actor, UnitId unit, LocalDate day) {
        SqlText statement = new SqlText()
                .add(HOLDERS)
                .add(Today.reached(
                        "o.person_id", actor.scope(MembershipCapabilities.READ_MEMBERS), LocalDate.now(clock)))
                .add(
                        " from membership.office_view o join people.person_view n on n.id = o.person_id where"
                                + " o.unit_id = ? and o.valid @> ? order by o.role::membership.office_role, n.sort_key",
                        unit.value(),
                        day);
        return jdbc.query(statement.text(), (row, number) -> holder(row), statement.arguments());
    }

    private static OfficeHolder holder(ResultSet row) throws SQLException {
        return new OfficeHolder(
                row.getLong(1),
                new PersonId(row.getLong(2)),
                row.getString(3),
                OfficeRole.valueOf(row.getString(4)),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                row.getBoolean(7));
    }
}
