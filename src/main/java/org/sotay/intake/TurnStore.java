package org.sotay.intake;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Lets one import after the other write, so that the second finds what the first has written.
@Repository
class TurnStore {

    /// Key of the lock: arbitrary, this room's own.
    private static final long TURN = 7_305_210_414L;

    private final JdbcTemplate jdbc;

    TurnStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// Returns when nobody else writes; until the transaction ends nobody else will.
    void await() {
        jdbc.query("select pg_advisory_xact_lock(?)", row -> {}, TURN);
    }
}
