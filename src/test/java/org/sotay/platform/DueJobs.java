package org.sotay.platform;

import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.sql.Timestamp;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;

/// Does the work that goes on by itself when a test says so, in the test's own thread.
public class DueJobs {

    private final JdbcTemplate jdbc;
    private final DataSource database;
    private final ObjectProvider<Job> jobs;
    private final ObjectProvider<RegularJob> regular;
    private final Clock clock;

    DueJobs(
            JdbcTemplate jdbc,
            DataSource database,
            ObjectProvider<Job> jobs,
            ObjectProvider<RegularJob> regular,
            Clock clock) {
        this.jdbc = jdbc;
        this.database = database;
        this.jobs = jobs;
        this.regular = regular;
        this.clock = clock;
    }

    /// Does everything that is due, what comes round regularly included, until nothing is.
    public void run() {
        ManualScheduler scheduler = scheduler();
        scheduler.start();
        while (waiting() > 0) {
            scheduler.setTime(clock.instant());
            scheduler.runAnyDueExecutions();
        }
    }

    /// How many pieces of work are due and nobody does them.
    public int waiting() {
        Integer count = jdbc.queryForObject(
                "select count(*) from platform.task where not picked and execution_time <= ?",
                Integer.class,
                Timestamp.from(clock.instant()));
        return count == null ? 0 : count;
    }

    /// A node takes everything that is due and dies; the others notice.
    public void die() {
        jdbc.update(
                "update platform.task set picked = true, picked_by = 'dead', last_heartbeat = ?, version = version + 1"
                        + " where not picked",
                Timestamp.from(clock.instant().minusSeconds(3600)));
        scheduler().runDeadExecutionDetection();
    }

    private ManualScheduler scheduler() {
        TestHelper.ManualSchedulerBuilder builder = TestHelper.createManualScheduler(
                database,
                jobs.stream().map(job -> new JobTask(job, () -> false)).toArray(JobTask[]::new));
        builder.startTasks(regular.stream().map(RegularTask::new).toList());
        SettableClock stopped = new SettableClock();
        stopped.set(clock.instant());
        builder.jdbcCustomization(new PostgreSqlJdbcCustomization(false, true));
        return builder.tableName(JobStore.TABLE).clock(stopped).build();
    }
}
