package org.sotay.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Mandate;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Preferences;
import org.sotay.kernel.Range;
import org.sotay.kernel.Refusal;
import org.sotay.procedure.CalendarKeeping;
import org.sotay.procedure.Calendars;
import org.sotay.procedure.CaseClock;
import org.sotay.procedure.DayNames;
import org.sotay.procedure.ProcedureCapabilities;
import org.sotay.procedure.SpecialDay;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.support.TransactionTemplate;

/// What two do with one candidate at the same moment comes out as if one had come after the other.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdmissionAtOnceTest {

    @Autowired
    private SmallPool pool;

    @Autowired
    private Candidates candidates;

    @Autowired
    private Enlisting enlisting;

    @Autowired
    private Departures departures;

    @Autowired
    private AdmissionCases cases;

    @Autowired
    private CaseViews views;

    @Autowired
    private Calendars calendars;

    @Autowired
    private CalendarKeeping keeping;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private CaseGround ground;
    private Actor keeper;

    @BeforeAll
    void enrolSomebody() {
        ground = new CaseGround(pool, cases, jdbc, "376.1.1", 3);
        keeper = ground.keeper;
    }

    @Test
    void nobodyIsLetGoWhileACaseIsOpened() throws InterruptedException {
        CandidateId id = ground.candidate("Trần Văn Thuyên");
        int version = candidates.find(keeper, id).orElseThrow().version();
        CompletableFuture<Long> other = begin(() -> ground.open(id));
        Outcome<Written> left =
                departures.leave(keeper, id, version, Leaving.WITHDRAWN, CaseGround.APPLIED.plusDays(9), null);
        other.join();
        assertThat(left).isEqualTo(Outcome.refused(Refusal.of("admission.refusal.has-a-case")));
        assertThat(candidates.find(keeper, id).orElseThrow().open()).isTrue();
    }

    @Test
    void aFormThatIsSentTwiceAtOnceListsOnce() throws InterruptedException {
        NewCandidate wanted = new NewCandidate(
                null,
                SmallPool.person("Trần Văn Thụ"),
                "376.1.1",
                SmallPool.listing(LocalDate.of(2024, 3, 3)),
                UUID.randomUUID(),
                true);
        CompletableFuture<Outcome<Listed>> other = begin(() -> enlisting.put(keeper, wanted));
        Outcome<Listed> second = enlisting.put(keeper, wanted);
        assertThat(second).isEqualTo(other.join()).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aPeriodThatBeginsWhileTheCalendarChangesIsCountedByTheNewOne() throws InterruptedException {
        long caseId = ground.prepared(ground.candidate("Trần Văn Thắng"));
        SpecialDay day = new SpecialDay(LocalDate.of(2024, 7, 15), new DayNames("Nghỉ bù", "Day off", "Frei"));
        CompletableFuture<Outcome<SpecialDay>> other = begin(() -> keeping.add(clerk(), day));
        ground.take(
                caseId,
                CaseGround.voted(AdmissionStep.CELL_RESOLUTION, 1, CaseGround.RESOLVED, new Vote(0, 3, 3, 3, 0, 0)));
        assertThat(other.join()).isEqualTo(Outcome.done(day));
        CaseClock clock = views.find(keeper, caseId)
                .orElseThrow()
                .file()
                .clock("DECISION")
                .orElseThrow();
        assertThat(clock.dueOn())
                .isEqualTo(calendars
                        .current()
                        .after(CaseGround.RESOLVED, clock.days())
                        .day());
    }

    /// Somebody who keeps the calendar.
    private static Actor clerk() {
        Mandate mandate = new Mandate("test", "administrator", null, null, null);
        return new Actor(
                new AccountId(3),
                null,
                "Lê Thị Lịch",
                mandate,
                List.of(mandate),
                Map.of(ProcedureCapabilities.EDIT_CALENDAR, Range.EVERYWHERE),
                Preferences.standard());
    }

    /// Does it elsewhere, and keeps it open there until somebody here waits for it or is done without.
    private <T> CompletableFuture<T> begin(Supplier<T> deed) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        CompletableFuture<T> other = CompletableFuture.supplyAsync(() -> transaction.execute(status -> {
            T made = deed.get();
            done.countDown();
            await().until(this::somebodyWaits);
            return made;
        }));
        done.await();
        return other;
    }

    private boolean somebodyWaits() {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from pg_stat_activity where datname = current_database()"
                        + " and wait_event_type = 'Lock')",
                Boolean.class));
    }
}
