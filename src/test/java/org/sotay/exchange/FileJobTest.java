package org.sotay.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Capability;
import org.sotay.kernel.Language;
import org.sotay.kernel.Mandate;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Preferences;
import org.sotay.kernel.Range;
import org.sotay.platform.DueJobs;
import org.sotay.ui.Address;
import org.sotay.ui.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// While a list is written, whoever asked sees how far it is and may take the order back.
@ApplicationModuleTest(ApplicationModuleTest.BootstrapMode.DIRECT_DEPENDENCIES)
class FileJobTest {

    private static final Capability COUNT = new Capability("counting.read");
    private static final int ROWS = 1_200;
    private static final Mandate MANDATE = new Mandate("test", "officer", null, null, null);
    private static final Actor ASKER = new Actor(
            new AccountId(7),
            null,
            "Test",
            MANDATE,
            List.of(MANDATE),
            Map.of(COUNT, Range.EVERYWHERE),
            Preferences.standard());

    @Autowired
    OrderedFiles files;

    @Autowired
    Counting counting;

    @Autowired
    DueJobs jobs;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void nothingIsOrdered() {
        jdbc.update("delete from exchange.file");
    }

    @Test
    void howFarItIsCanBeSeenWhileTheRowsAreRead() {
        AtomicReference<OrderedFile> seen = new AtomicReference<>();
        counting.watch(row -> {
            if (row == 700) {
                seen.set(file());
            }
        });
        order();
        jobs.run();
        assertThat(seen.get()).satisfies(file -> {
            assertThat(file.state()).isEqualTo(OrderedFile.State.WRITING);
            assertThat(file.rows()).isEqualTo(500);
            assertThat(file.total()).isEqualTo(ROWS);
        });
        assertThat(file().state()).isEqualTo(OrderedFile.State.READY);
        assertThat(file().rows()).isEqualTo(ROWS);
        assertThat(jdbc.queryForObject("select sum(length(content)) from exchange.piece", Long.class))
                .isEqualTo(file().size());
    }

    @Test
    void anOrderThatIsTakenBackIsNotWrittenToItsEnd() {
        AtomicReference<Integer> last = new AtomicReference<>(0);
        counting.watch(row -> {
            last.set(row);
            if (row == 100) {
                counting.aside(() -> files.delete(ASKER, file().id()));
            }
        });
        order();
        jobs.run();
        assertThat(last.get()).isEqualTo(500);
        assertThat(files.of(ASKER)).isEmpty();
        assertThat(jobs.waiting()).isZero();
    }

    @Test
    void aFaultLeavesNothingButTheWordOfIt() {
        counting.watch(row -> {
            if (row == 900) {
                throw new IllegalStateException("disk full");
            }
        });
        order();
        jobs.run();
        assertThat(file().state()).isEqualTo(OrderedFile.State.FAILED);
        assertThat(file().problem()).isEqualTo(OrderedFile.Problem.BROKEN);
        assertThat(jdbc.queryForObject("select count(*) from exchange.piece", Long.class))
                .isZero();
    }

    private OrderedFile file() {
        return files.of(ASKER).getFirst();
    }

    private void order() {
        ListFile<?> list = counting.list(ASKER, null, Address.of("/")).orElseThrow();
        ListOrder order = new ListOrder(counting.name(), Address.of("/"), FileFormat.CSV);
        assertThat(files.order(ASKER, Language.EN, order, list, ROWS)).isInstanceOf(Outcome.Done.class);
    }

    /// A list that is read in a transaction of its own, which changes nothing, as the lists of the rooms are.
    static class Counting implements ListSource {

        private final TransactionTemplate reading;
        private final TransactionTemplate aside;
        private IntConsumer watch = row -> {};

        Counting(PlatformTransactionManager transactions) {
            reading = new TransactionTemplate(transactions);
            reading.setReadOnly(true);
            aside = new TransactionTemplate(transactions);
            aside.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        }

        void watch(IntConsumer watcher) {
            watch = watcher;
        }

        void aside(Runnable action) {
            aside.executeWithoutResult(status -> action.run());
        }

        @Override
        public String name() {
            return "counting";
        }

        @Override
        public Capability capability() {
            return COUNT;
        }

        @Override
        public Optional<ListFile<Integer>> list(Actor actor, @Nullable Texts texts, Address address) {
            return Optional.of(new ListFile<>(
                    "counting",
                    "Counting",
                    List.of(new FileColumn<>("n", row -> row)),
                    row -> reading.executeWithoutResult(status -> {
                        for (int number = 1; number <= ROWS; number++) {
                            watch.accept(number);
                            row.accept(number);
                        }
                    }),
                    () -> ROWS,
                    null));
        }
    }

    /// What other rooms bring.
    @TestConfiguration(proxyBeanMethods = false)
    static class Parts {

        @Bean
        Counting counting(PlatformTransactionManager transactions) {
            return new Counting(transactions);
        }

        @Bean
        ActorSource actorSource() {
            return (account, mandate) -> Optional.of(ASKER)
                    .filter(asker -> asker.account().equals(account) && Objects.equals(mandate, MANDATE.key()));
        }
    }
}
