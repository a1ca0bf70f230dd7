package org.sotay.membership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.sotay.kernel.SqlText;
import org.sotay.kernel.UnitId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Reads how many members units have on a day: whole years before it, whole months of its year, days of its month.
@Repository
class TallyStore {

    /// Three narrow reaches into the index; one condition with `or` would walk all rows of the unit.
    private static final String CHANGES = """
         from (
            select unit_id, official, probationary from membership.tally
            where unit_id = any(?) and grain = 'YEAR' and day < ?
            union all
            select unit_id, official, probationary from membership.tally
            where unit_id = any(?) and grain = 'MONTH' and day >= ? and day < ?
            union all
            select unit_id, official, probationary from membership.tally
            where unit_id = any(?) and grain = 'DAY' and day >= ? and day <= ?) t
        """;
    /// Everybody at once is told by the lists themselves sooner than by the changes of thousands of cells.
    private static final String CELLS = """
        select cell_id, count(*) filter (where recognised_on <= ?), count(*)
        from membership.listing
        where valid_from <= ? and valid_until > ?
        group by cell_id
        """;
    private static final String TOTALS = "coalesce(sum(t.official), 0)::int, coalesce(sum(t.probationary), 0)::int";

    private final JdbcTemplate jdbc;

    TallyStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    MemberCounts counts(UnitId unit, LocalDate day) {
        SqlText statement = new SqlText().add("select " + TOTALS).add(changes(day, unit.value()));
        return Objects.requireNonNull(jdbc.queryForObject(
                statement.text(),
                (row, number) -> new MemberCounts(row.getInt(1), row.getInt(2)),
                statement.arguments()));
    }

    /// Counts of several units; one without members is left out.
    Map<UnitId, MemberCounts> counts(Collection<UnitId> units, LocalDate day) {
        SqlText statement = new SqlText()
                .add("select t.unit_id, " + TOTALS)
                .add(changes(day, UnitId.values(units)))
                .add(" group by t.unit_id");
        Map<UnitId, MemberCounts> counts = HashMap.newHashMap(units.size());
        jdbc.query(
                statement.text(),
                row -> {
                    counts.put(new UnitId(row.getLong(1)), new MemberCounts(row.getInt(2), row.getInt(3)));
                },
                statement.arguments());
        return counts;
    }

    /// How many members each cell has of its own.
    Map<UnitId, MemberCounts> byCell(LocalDate day) {
        Map<UnitId, MemberCounts> counts = new HashMap<>();
        jdbc.query(
                CELLS,
                row -> {
                    int official = row.getInt(2);
                    counts.put(new UnitId(row.getLong(1)), new MemberCounts(official, row.getInt(3) - official));
                },
                day,
                day,
                day);
        return counts;
    }

    /// The number of members of a unit as a column of another statement.
    static SqlText members(UnitId unit, LocalDate day) {
        return new SqlText()
                .add("(select coalesce(sum(t.official + t.probationary), 0)::int")
                .add(changes(day, unit.value()))
                .add(")");
    }

    private static SqlText changes(LocalDate day, Long... units) {
        LocalDate year = day.withDayOfYear(1);
        LocalDate month = day.withDayOfMonth(1);
        return new SqlText().add(CHANGES, units, year, units, year, month, units, month, day);
    }
}
