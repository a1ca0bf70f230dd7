package org.sotay.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.UnitId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Reads the tree of a day with all that is needed to tell where units of other days belong in it.
@Repository
class StructureStore {

    private static final String UNITS = """
        select p.unit_id, p.path::text, null::date, null::date, null::bigint, null::bigint
        from organisation.unit_place p
        where p.valid @> ?::date
        union all
        select u.id, null, u.founded_on, u.dissolved_on,
            (select p.parent_id from organisation.unit_place p where p.unit_id = u.id order by lower(p.valid) limit 1),
            (select p.parent_id from organisation.unit_place p where p.unit_id = u.id order by lower(p.valid) desc limit 1)
        from organisation.unit u
        where not exists (select from organisation.unit_place p where p.unit_id = u.id and p.valid @> ?::date)
        """;
    private static final String FOLLOWINGS = "select unit_id, successor_id, on_day from organisation.succession";

    private final JdbcTemplate jdbc;

    StructureStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Structure read(LocalDate day) {
        Map<UnitId, List<UnitId>> standing = new HashMap<>();
        List<Structure.Absent> absent = new ArrayList<>();
        jdbc.query(
                UNITS,
                row -> {
                    String path = row.getString(2);
                    if (path == null) {
                        absent.add(absent(row));
                    } else {
                        standing.put(new UnitId(row.getLong(1)), line(path));
                    }
                },
                day,
                day);
        List<Structure.Following> followings = jdbc.query(
                FOLLOWINGS,
                (row, number) -> new Structure.Following(
                        new UnitId(row.getLong(1)), new UnitId(row.getLong(2)), row.getObject(3, LocalDate.class)));
        return new Structure(day, standing, absent, followings);
    }

    private static Structure.Absent absent(ResultSet row) throws SQLException {
        return new Structure.Absent(
                new UnitId(row.getLong(1)),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class),
                unit(row.getLong(5)),
                unit(row.getLong(6)));
    }

    /// A root has nothing above, which the driver reads as 0; no unit has that number.
    private static @Nullable UnitId unit(long id) {
        return id == 0 ? null : new UnitId(id);
    }

    private static List<UnitId> line(String path) {
        return Arrays.stream(path.split("\\.", -1))
                .map(id -> new UnitId(Long.parseLong(id)))
                .toList();
    }
}
