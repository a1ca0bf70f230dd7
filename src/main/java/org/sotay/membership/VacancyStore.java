package org.sotay.membership;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.sotay.kernel.Scope;
import org.sotay.kernel.SqlText;
import org.sotay.kernel.UnitId;
import org.sotay.organisation.UnitReach;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Finds cells without a secretary as of a day.
@Repository
class VacancyStore {

    private static final String CELLS = """
         from organisation.unit_place_view top
        join organisation.unit_place_view p on p.path <@ top.path and p.valid @> ?::date
        join organisation.unit_fact_view f on f.unit_id = p.unit_id and f.valid @> ?::date
        join organisation.kind_view k on k.code = f.kind and k.holds_members
        left join membership.office o on o.unit_id = p.unit_id and o.role = 'SECRETARY' and o.valid @> ?::date
        where top.unit_id = ? and top.valid @> ?::date and \
        """;

    private final JdbcTemplate jdbc;

    VacancyStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// Those at or below a unit that the scope reaches.
    Set<UnitId> cells(Scope scope, UnitId unit, LocalDate day) {
        SqlText statement = new SqlText()
                .add("select p.unit_id")
                .add(cellsOf(scope, unit, day))
                .add(" and o.id is null");
        return new HashSet<>(
                jdbc.query(statement.text(), (row, number) -> new UnitId(row.getLong(1)), statement.arguments()));
    }

    /// Cells and vacancies below each unit directly below one; what the scope does not reach is not counted.
    Map<UnitId, CellsLed> byChild(Scope scope, UnitId unit, LocalDate day) {
        SqlText statement = new SqlText()
                .add("select subpath(p.path, nlevel(top.path), 1)::text::bigint,")
                .add(" count(*), count(*) filter (where o.id is null)")
                .add(cellsOf(scope, unit, day))
                .add(" and p.unit_id <> top.unit_id group by 1");
        Map<UnitId, CellsLed> led = new HashMap<>();
        jdbc.query(
                statement.text(),
                row -> {
                    led.put(new UnitId(row.getLong(1)), new CellsLed(row.getInt(2), row.getInt(3)));
                },
                statement.arguments());
        return led;
    }

    private static SqlText cellsOf(Scope scope, UnitId unit, LocalDate day) {
        return new SqlText().add(CELLS, day, day, day, unit.value(), day).add(UnitReach.ofPlace(scope));
    }
}
