package org.sotay.intake;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sotay.kernel.AccountId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Remembers what somebody last said the columns of a file mean, by the headings of the file.
@Repository
class HabitStore {

    private static final String KEEP = """
        insert into intake.habit as h (account_id, target, headings, mapping, used_at) values (?, ?, ?, ?, ?)
        on conflict (account_id, target, headings) do update set mapping = excluded.mapping, used_at = excluded.used_at
        """;
    private static final String FIND =
            "select mapping from intake.habit where account_id = ? and target = ? and headings = ?";

    private final JdbcTemplate jdbc;

    HabitStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void keep(AccountId account, String target, List<String> headings, ColumnPlan.Wanted wanted, Instant now) {
        jdbc.update(KEEP, account.value(), target, key(headings), Stored.any(wanted), Timestamp.from(now));
    }

    Optional<ColumnPlan.Wanted> find(AccountId account, String target, List<String> headings) {
        return jdbc.query(FIND, (row, index) -> row.getString(1), account.value(), target, key(headings)).stream()
                .findFirst()
                .map(json -> Stored.any(json, ColumnPlan.Wanted.class));
    }

    private static String key(List<String> headings) {
        return Stored.texts(headings);
    }
}
