package org.sotay.intake;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Keeps the database's planner up to date while a long list is written in one transaction.
@Repository
class StockStore {

    private final JdbcTemplate jdbc;

    StockStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// Takes stock of what this transaction has written so far. The database does so by itself only a minute after the
    /// commit; until then it takes full tables for empty ones, and who looks for duplicates waits for minutes.
    void take() {
        jdbc.execute("analyze");
    }
}
