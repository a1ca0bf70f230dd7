package org.sotay.procedure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Periods of all cases that run, for when the calendar changes under them.
@Repository
class RunningClockStore {

    private static final String RUNNING = """
        select case_id, clock, round, starts_on, days + coalesce(extended_by, 0), due_on, uncertain
        from procedure.case_clock where stopped_on is null and working
        order by case_id, clock, round for no key update
        """;
    private static final String MOVE =
            "update procedure.case_clock set due_on = ?, uncertain = ? where case_id = ? and clock = ? and round = ?";

    private final JdbcTemplate jdbc;

    RunningClockStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// A running period in working days, its extension included.
    record Running(
            long caseId, String clock, int round, LocalDate startsOn, int days, LocalDate dueOn, boolean uncertain) {

        Running due(LocalDate day, boolean doubtful) {
            return new Running(caseId, clock, round, startsOn, days, day, doubtful);
        }
    }

    /// All of them, held until this transaction ends.
    List<Running> hold() {
        return jdbc.query(RUNNING, (row, number) -> running(row));
    }

    void move(List<Running> moved) {
        jdbc.batchUpdate(
                MOVE,
                moved.stream()
                        .map(clock -> new Object[] {
                            clock.dueOn(), clock.uncertain(), clock.caseId(), clock.clock(), clock.round()
                        })
                        .toList());
    }

    private static Running running(ResultSet row) throws SQLException {
        return new Running(
                row.getLong(1),
                row.getString(2),
                row.getInt(3),
                Objects.requireNonNull(row.getObject(4, LocalDate.class)),
                row.getInt(5),
                Objects.requireNonNull(row.getObject(6, LocalDate.class)),
                row.getBoolean(7));
    }
}
