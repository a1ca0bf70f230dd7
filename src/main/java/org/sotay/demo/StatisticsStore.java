package org.sotay.demo;

import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/// Keeps the database's planner up to date while very much is written in one transaction.
@Repository
class StatisticsStore {

    private final DSLContext sql;

    StatisticsStore(DSLContext sql) {
        this.sql = sql;
    }

    /// Takes stock of what this transaction has written so far. The database does so by itself only after the commit;
    /// until then it may take full tables for empty ones, above all after a load that was broken off.
    void takeStock() {
        sql.execute("analyze");
    }
}
