package org.sotay.platform;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;

/// Has this node do the work that waits in the database, together with all other nodes.
///
/// It starts after everything else and beside it, so that the first page does not wait, and stops before anything else.
final class JobRunner implements SmartLifecycle {

    /// Of the system's own threads: a virtual one that counts and writes for long would keep pages from being answered.
    private static final int AT_ONCE = 3;
    /// Work ordered on this node is begun at once; this is for what others left.
    private static final Duration LOOKS_AGAIN = Duration.ofSeconds(5);
    /// A node that has not been heard of for ten seconds is dead.
    private static final Duration HEARTBEAT = Duration.ofSeconds(2);
    private static final int MISSED_HEARTBEATS = 5;
    /// Twice, the second time after an interrupt; both together are less than the application takes to stop at most.
    private static final Duration LAST_WORDS = Duration.ofSeconds(8);

    private final boolean enabled;
    private final DataSource database;
    private final ObjectProvider<Job> jobs;
    private final ObjectProvider<RegularJob> regular;
    private final Clock clock;
    private volatile boolean running;
    private volatile @Nullable Scheduler scheduler;

    JobRunner(
            boolean enabled,
            DataSource database,
            ObjectProvider<Job> jobs,
            ObjectProvider<RegularJob> regular,
            Clock clock) {
        this.enabled = enabled;
        this.database = database;
        this.jobs = jobs;
        this.regular = regular;
        this.clock = clock;
    }

    @Override
    public boolean isAutoStartup() {
        return enabled;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("jobs").start(this::begin);
    }

    private synchronized void begin() {
        if (running) {
            Scheduler made = Scheduler.create(
                            database,
                            jobs.stream()
                                    .map(job -> new JobTask(job, () -> !running))
                                    .toArray(JobTask[]::new))
                    .startTasks(regular.stream().map(RegularTask::new).toList())
                    .tableName(JobStore.TABLE)
                    .jdbcCustomization(new PostgreSqlJdbcCustomization(false, true))
                    .clock(clock::instant)
                    .threads(AT_ONCE)
                    .pollUsingLockAndFetch(0.5, 1.0)
                    .pollingInterval(LOOKS_AGAIN)
                    .heartbeatInterval(HEARTBEAT)
                    .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                    .shutdownMaxWait(LAST_WORDS)
                    .build();
            made.start();
            scheduler = made;
        }
    }

    /// Work was written down: it need not wait for the next look.
    void wake() {
        Scheduler started = scheduler;
        if (started != null) {
            started.triggerCheckForDueExecutions();
        }
    }

    @Override
    public void stop() {
        running = false;
        end();
    }

    private synchronized void end() {
        Scheduler started = scheduler;
        if (started != null) {
            started.stop();
            scheduler = null;
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
