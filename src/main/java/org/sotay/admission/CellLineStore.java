package org.sotay.admission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sotay.kernel.UnitId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Reads the units above cells.
@Repository
class CellLineStore {

    /// Of a cell that is over, as it stood on its last day.
    private static final String LINES = """
        select c.id, a.id, u.code, coalesce(f.name, u.code), coalesce(f.grassroots, false),
            coalesce(f.empowered_to_admit, false)
        from organisation.unit_view c
        join organisation.unit_place_view p
            on p.unit_id = c.id and p.valid @> greatest(least(?::date, c.dissolved_on - 1), c.founded_on)
        cross join lateral unnest(string_to_array(p.path::text, '.')::bigint[]) with ordinality as a(id, position)
        join organisation.unit_view u on u.id = a.id
        left join organisation.unit_fact_view f
            on f.unit_id = a.id and f.valid @> greatest(least(?::date, c.dissolved_on - 1), c.founded_on)
        where c.id = any(?)
        order by c.id, a.position
        """;

    private final JdbcTemplate jdbc;

    CellLineStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// The units from the top down to each of the cells, as of a day.
    Map<UnitId, List<LineUnit>> lines(Collection<UnitId> cells, LocalDate day) {
        Map<UnitId, List<LineUnit>> lines = new HashMap<>();
        jdbc.query(
                LINES,
                row -> {
                    lines.computeIfAbsent(new UnitId(row.getLong(1)), cell -> new ArrayList<>())
                            .add(new LineUnit(
                                    new UnitId(row.getLong(2)),
                                    row.getString(3),
                                    row.getString(4),
                                    row.getBoolean(5),
                                    row.getBoolean(6)));
                },
                day,
                day,
                UnitId.values(cells));
        return lines;
    }
}
