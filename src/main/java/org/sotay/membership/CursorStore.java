package org.sotay.membership;

import java.sql.PreparedStatement;
import org.sotay.kernel.SqlText;
import org.springframework.jdbc.core.ArgumentPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Repository;

/// Reads results of any length from the server as they are needed. Only within a transaction: without one the driver
/// fetches everything at once.
@Repository
class CursorStore {

    private static final int ROWS_AT_ONCE = 1_000;

    private final JdbcTemplate jdbc;

    CursorStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void each(SqlText statement, RowCallbackHandler row) {
        jdbc.query(
                connection -> {
                    PreparedStatement prepared = connection.prepareStatement(statement.text());
                    prepared.setFetchSize(ROWS_AT_ONCE);
                    new ArgumentPreparedStatementSetter(statement.arguments()).setValues(prepared);
                    return prepared;
                },
                row);
    }
}
