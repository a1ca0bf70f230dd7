package org.sotay.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.sotay.kernel.Scope;
import org.sotay.kernel.SqlText;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Finds units by what somebody typed. A fixed text: people search while they type.
@Repository
class UnitSearchStore {

    private static final String FOUND = """
        select u.code, f.name, k.name_vi, k.name_en, k.name_de, above.name
        from organisation.unit_fact f
        join organisation.unit u on u.id = f.unit_id
        join organisation.unit_place p on p.unit_id = f.unit_id and p.valid @> ?
        join organisation.kind k on k.code = f.kind
        left join organisation.unit_fact above on above.unit_id = p.parent_id and above.valid @> ?
        where f.valid @> ? and \
        """;
    private static final String NAMED = """
        f.words @@ (select string_agg(word || ':*', ' & ')::tsquery from unnest(organisation.words(?)) word)
        """;
    private static final String CODED = "lower(u.code) like ? or ";
    private static final String ORDER = ") order by k.position, f.sort_key, u.code limit ?";

    private final JdbcTemplate jdbc;

    UnitSearchStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// Units whose name has every word of `text`, or whose code begins with it, the uppermost first.
    List<UnitHit> search(Scope scope, String text, LocalDate day, int limit) {
        SqlText statement = new SqlText()
                .add(FOUND, day, day, day)
                .add(UnitReach.ofPlace(scope))
                .add(" and (");
        if (text.chars().anyMatch(Character::isDigit) && UnitRules.isCode(text)) {
            statement.add(CODED, text.toLowerCase(Locale.ROOT) + "%");
        }
        statement.add(NAMED, text).add(ORDER, limit);
        return jdbc.query(statement.text(), (row, number) -> hit(row), statement.arguments());
    }

    private static UnitHit hit(ResultSet row) throws SQLException {
        return new UnitHit(
                row.getString(1),
                row.getString(2),
                new KindName(row.getString(3), row.getString(4), row.getString(5)),
                row.getString(6));
    }
}
