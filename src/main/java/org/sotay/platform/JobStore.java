package org.sotay.platform;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.JdbcTemplate;

/// Writes down work to be done, where the scheduler finds it.
class JobStore {

    static final String TABLE = "platform.task";

    private static final String ORDER = "insert into " + TABLE
            + " (task_name, task_instance, execution_time, picked, version) values (?, ?, ?, false, 1)"
            + " on conflict do nothing";

    private final JdbcTemplate jdbc;

    JobStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void order(String job, long subject, Instant now) {
        jdbc.update(ORDER, job, Long.toString(subject), now.atOffset(ZoneOffset.UTC));
    }
}
