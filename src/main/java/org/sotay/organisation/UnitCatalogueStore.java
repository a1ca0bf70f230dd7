package org.sotay.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.sotay.kernel.Period;
import org.sotay.kernel.Scope;
import org.sotay.kernel.SqlText;
import org.sotay.kernel.UnitId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Reads whole histories of many units at once.
@Repository
class UnitCatalogueStore {

    private static final String SPANS = """
        select u.id, u.code, u.founded_on, u.dissolved_on, u.version, f.name, f.kind, f.sector::text, f.grassroots,
            f.empowered_to_admit, f.non_state_enterprise, k.name_vi, k.name_en, k.name_de, k.holds_members,
            lower(p.valid * f.valid) as "from", upper(p.valid * f.valid) as until,
            string_to_array(p.path::text, '.')::bigint[] as line, \
        """;
    private static final String OF = """
         as reached
        from organisation.unit u
        join organisation.unit_place p on p.unit_id = u.id
        join organisation.unit_fact f on f.unit_id = u.id and f.valid && p.valid
        join organisation.kind k on k.code = f.kind
        where u.code = any(?)
        order by u.code, lower(p.valid * f.valid)
        """;

    private final JdbcTemplate jdbc;

    UnitCatalogueStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// The spans of each unit in their order.
    Map<String, List<UnitSpan>> spans(Scope scope, Collection<String> codes) {
        SqlText statement =
                new SqlText().add(SPANS).add(UnitReach.ofPlace(scope)).add(OF, (Object) codes.toArray(String[]::new));
        return jdbc.query(statement.text(), (row, index) -> span(row), statement.arguments()).stream()
                .collect(Collectors.groupingBy(span -> span.unit().code()));
    }

    private static UnitSpan span(ResultSet row) throws SQLException {
        Long[] line = (Long[]) row.getArray("line").getArray();
        return new UnitSpan(
                new Period(
                        Objects.requireNonNull(row.getObject("from", LocalDate.class)),
                        row.getObject("until", LocalDate.class)),
                new UnitAt(
                        new UnitId(row.getLong("id")),
                        row.getString("code"),
                        new UnitTraits(
                                row.getString("name"),
                                row.getString("kind"),
                                Sector.valueOf(row.getString("sector")),
                                row.getBoolean("grassroots"),
                                row.getBoolean("empowered_to_admit"),
                                row.getBoolean("non_state_enterprise")),
                        new KindName(row.getString("name_vi"), row.getString("name_en"), row.getString("name_de")),
                        row.getBoolean("holds_members"),
                        row.getObject("founded_on", LocalDate.class),
                        row.getObject("dissolved_on", LocalDate.class),
                        row.getInt("version"),
                        List.of()),
                Arrays.stream(line).map(UnitId::new).collect(Collectors.toSet()),
                row.getBoolean("reached"));
    }
}
