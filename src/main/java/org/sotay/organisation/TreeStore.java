package org.sotay.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Period;
import org.sotay.kernel.UnitId;
import org.sotay.organisation.PlaceTimeline.Below;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Reads the whole tree at once, for plans that change many units of it.
@Repository
class TreeStore {

    private static final String BETWEEN = ",";
    private static final String WITHIN = " ";

    /// The stretches of each unit as one text, `from parent until` with `-` for what there is not: a row for each would
    /// double what is sent.
    private static final String UNITS = """
        with places as (
            select unit_id, string_agg(
                concat_ws(' ', lower(valid), coalesce(parent_id::text, '-'), coalesce(upper(valid)::text, '-')),
                ',' order by lower(valid)) as stretches
            from organisation.unit_place
            where valid && daterange(least(?::date, ?::date), null)
            group by unit_id),
        latest as (
            select unit_id, max(lower(valid)) as since from organisation.unit_fact group by unit_id)
        select u.id, u.code, u.founded_on, u.dissolved_on, f.name, f.kind, f.sector::text, f.grassroots,
            f.empowered_to_admit, f.non_state_enterprise, l.since, coalesce(p.stretches, '') as stretches
        from organisation.unit u
        join latest l on l.unit_id = u.id
        left join organisation.unit_fact f on f.unit_id = u.id and f.valid @> greatest(?::date, u.founded_on)
        left join places p on p.unit_id = u.id
        """;

    private final JdbcTemplate jdbc;

    TreeStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// All units, with what they are on `day` and where they stand on `day`, today and later.
    Recorded read(LocalDate day, LocalDate today) {
        return new Recorded(day, jdbc.query(UNITS, (row, number) -> unit(row), day, today, day));
    }

    private static Recorded.Unit unit(ResultSet row) throws SQLException {
        String name = row.getString("name");
        return new Recorded.Unit(
                new UnitId(row.getLong("id")),
                row.getString("code"),
                row.getObject("founded_on", LocalDate.class),
                row.getObject("dissolved_on", LocalDate.class),
                name == null ? null : traits(row, name),
                row.getObject("since", LocalDate.class),
                parents(row.getString("stretches")));
    }

    private static UnitTraits traits(ResultSet row, String name) throws SQLException {
        return new UnitTraits(
                name,
                row.getString("kind"),
                Sector.valueOf(row.getString("sector")),
                row.getBoolean("grassroots"),
                row.getBoolean("empowered_to_admit"),
                row.getBoolean("non_state_enterprise"));
    }

    private static List<Below> parents(String stretches) {
        return stretches.isEmpty()
                ? List.of()
                : Arrays.stream(stretches.split(BETWEEN, -1))
                        .map(TreeStore::below)
                        .toList();
    }

    private static Below below(String stretch) {
        String[] parts = stretch.split(WITHIN, -1);
        String parent = given(parts[1]);
        String until = given(parts[2]);
        return new Below(
                new Period(LocalDate.parse(parts[0]), until == null ? null : LocalDate.parse(until)),
                parent == null ? null : new UnitId(Long.parseLong(parent)));
    }

    private static @Nullable String given(String part) {
        return "-".equals(part) ? null : part;
    }
}
