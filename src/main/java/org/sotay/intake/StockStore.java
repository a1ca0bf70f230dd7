package org.sotay.intake;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Keeps the database's planner up to date while a long list is written in one transaction.
@Repository
class StockStore {

    /// So many rows written change what the database had better do.
    private static final int MANY = 1_000;

    private final JdbcTemplate jdbc;

    StockStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// Takes stock of what this transaction has written so far. The database does so by itself only a minute after
    /// the commit; until then it takes full tables for empty ones, and who looks for duplicates or takes out the
    /// register waits for minutes. So it is done after the lists have been written, too.
    ///
    /// @param rows so many have been written; of few nothing is taken stock
    void take(int rows) {
        if (rows >= MANY) {
            jdbc.execute("analyze");
        }
    }

    /// The same while rows come in: once, when they have become many.
    void take(int before, int rows) {
        if (before < MANY) {
            take(rows);
        }
    }
}
