package org.sotay.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Work that goes on by itself is done once, or said to be given up.
@ApplicationModuleTest
class JobsTest {

    private static final String DIGGING = "test.digging";
    private static final long TOO_HARD = 13;

    @Autowired
    Jobs jobs;

    @Autowired
    JobRunner runner;

    @Autowired
    DueJobs due;

    @Autowired
    Digging digging;

    @Autowired
    Sweeping sweeping;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void nothingIsToBeDone() {
        jdbc.update("delete from platform.task");
        digging.done.clear();
        digging.givenUp.clear();
    }

    @Test
    void whatIsOrderedIsDoneOnce() {
        jobs.begin(DIGGING, 7);
        jobs.begin(DIGGING, 7);
        jobs.begin(DIGGING, 8);
        due.run();
        due.run();
        assertThat(digging.done).containsExactly(7L, 8L);
        assertThat(digging.givenUp).isEmpty();
    }

    @Test
    void whatIsRolledBackWasNeverOrdered() {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    jobs.begin(DIGGING, 7);
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        transaction.executeWithoutResult(status -> jobs.begin(DIGGING, 8));
        due.run();
        assertThat(digging.done).containsExactly(8L);
    }

    @Test
    void whatFailsIsGivenUpAndNotTriedAgain() {
        jobs.begin(DIGGING, TOO_HARD);
        due.run();
        due.run();
        assertThat(digging.givenUp).containsExactly(TOO_HARD);
    }

    @Test
    void anotherNodeTakesUpTheWorkOfADeadOneButNotForEver() {
        jobs.begin(DIGGING, 7);
        due.die();
        due.run();
        assertThat(digging.done).containsExactly(7L);
        jobs.begin(DIGGING, 8);
        due.die();
        due.die();
        assertThat(digging.givenUp).isEmpty();
        due.die();
        due.run();
        assertThat(digging.givenUp).containsExactly(8L);
        assertThat(digging.done).containsExactly(7L);
    }

    @Test
    void whatComesRoundIsDoneWhenItsTimeHasCome() {
        int before = sweeping.times.size();
        due.run();
        due.run();
        assertThat(sweeping.times).hasSize(before + 1);
        jdbc.update("update platform.task set execution_time = execution_time - interval '1 hour'");
        due.run();
        assertThat(sweeping.times).hasSize(before + 2);
    }

    @Test
    void aNodeBeginsWhatIsOrderedAtOnce() throws InterruptedException {
        runner.start();
        try {
            new TransactionTemplate(transactions).executeWithoutResult(status -> jobs.begin(DIGGING, 7));
            assertThat(digging.done.poll(20, TimeUnit.SECONDS)).isEqualTo(7);
            jobs.begin(DIGGING, 8);
            assertThat(digging.done.poll(20, TimeUnit.SECONDS)).isEqualTo(8);
        } finally {
            runner.stop();
        }
        jobs.begin(DIGGING, 9);
        assertThat(due.waiting()).isEqualTo(1);
    }

    /// Work that is too hard once.
    static class Digging implements Job {

        private final BlockingQueue<Long> done = new LinkedBlockingQueue<>();
        private final List<Long> givenUp = new CopyOnWriteArrayList<>();

        @Override
        public String name() {
            return DIGGING;
        }

        @Override
        public void run(long subject) {
            if (subject == TOO_HARD) {
                throw new IllegalStateException("rock");
            }
            done.add(subject);
        }

        @Override
        public void givenUp(long subject) {
            givenUp.add(subject);
        }
    }

    /// Work that comes round.
    static class Sweeping implements RegularJob {

        private final List<String> times = new CopyOnWriteArrayList<>();

        @Override
        public String name() {
            return "test.sweeping";
        }

        @Override
        public Duration every() {
            return Duration.ofMinutes(10);
        }

        @Override
        public void run() {
            times.add("swept");
        }
    }

    /// The work there is.
    @TestConfiguration(proxyBeanMethods = false)
    static class Parts {

        @Bean
        Digging digging() {
            return new Digging();
        }

        @Bean
        Sweeping sweeping() {
            return new Sweeping();
        }
    }
}
