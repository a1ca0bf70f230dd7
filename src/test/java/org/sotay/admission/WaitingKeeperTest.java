package org.sotay.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.membership.SmallProvince;
import org.sotay.organisation.NewUnit;
import org.sotay.organisation.Operation;
import org.sotay.organisation.PlanId;
import org.sotay.organisation.PlanPreview;
import org.sotay.organisation.PlanText;
import org.sotay.organisation.Plans;
import org.sotay.organisation.Reorganisations;
import org.sotay.organisation.Sector;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitTraits;
import org.sotay.organisation.Units;
import org.sotay.procedure.CalendarChanged;
import org.sotay.procedure.CaseClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.support.TransactionTemplate;

/// What waits follows the tree and the calendar.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WaitingKeeperTest {

    @Autowired
    private SmallPool pool;

    @Autowired
    private AdmissionCases cases;

    @Autowired
    private CaseViews views;

    @Autowired
    private DueCases due;

    @Autowired
    private Units units;

    @Autowired
    private Plans plans;

    @Autowired
    private Reorganisations reorganisations;

    @Autowired
    private WaitingDays days;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private long caseId;
    private CaseGround ground;

    @BeforeAll
    void aDecisionIsAwaited() {
        ground = new CaseGround(pool, cases, jdbc, "376.1.1", 3);
        caseId = ground.resolved(ground.candidate("Trần Văn Thuyên"), new Vote(0, 3, 3, 3, 0, 0));
    }

    @Test
    void whoDecidesIsAnotherCommitteeOnceTheGrassrootsOrganisationMayNot() {
        assertThat(due.mine(pool.keeper("376.1"), 1, 10).items())
                .extracting(DueItem::caseId)
                .contains(caseId);
        Actor administrator = SmallProvince.administrator();
        LocalDate today = LocalDate.now(clock);
        UnitAt commune = units.find(administrator, "376.1", today).orElseThrow();
        UnitTraits was = commune.traits();
        UnitTraits becomes = new UnitTraits(was.name(), was.kind(), was.sector(), true, false, false);
        assertThat(units.change(administrator, "376.1", becomes, today, commune.version()))
                .isInstanceOf(Outcome.Done.class);
        assertThat(due.mine(pool.keeper("376.1"), 1, 10).items()).isEmpty();
        assertThat(due.mine(pool.keeper("376"), 1, 10).items())
                .extracting(DueItem::caseId)
                .containsExactly(caseId);
    }

    @Test
    void aPlanThatIsUndoneLeavesNoCaseWaitingForAUnitThatIsGone() {
        Actor administrator = SmallProvince.administrator();
        String before = waitsFor();
        UnitTraits traits = new UnitTraits("Kim Mới", "grassroots-committee", Sector.TERRITORIAL, true, true, false);
        List<Operation> steps = List.of(
                new Operation.Found(new NewUnit("376.9", "376", traits)), new Operation.Move("376.1.1", "376.9"));
        PlanText text = new PlanText("Sắp xếp", "", LocalDate.now(clock));
        PlanId plan = done(plans.draft(administrator, text, steps));
        PlanPreview preview =
                plans.preview(administrator, plans.find(administrator, plan).orElseThrow());
        done(reorganisations.enforce(administrator, plan, preview.plan().version(), preview.seal()));
        assertThat(waitsFor()).isEqualTo("376.9");
        int version = plans.find(administrator, plan).orElseThrow().version();
        done(reorganisations.undo(administrator, plan, version));
        assertThat(waitsFor()).isEqualTo(before);
    }

    @Test
    void aCaseWaitsForWhoIsToActOnceTheDayHasCome() {
        String before = waitsFor();
        jdbc.update(
                "update admission.case_waiting set unit_id = (select id from organisation.unit where code = '377')"
                        + " where case_id = ?",
                caseId);
        days.run();
        assertThat(waitsFor()).isEqualTo(before);
    }

    private String waitsFor() {
        return String.valueOf(jdbc.queryForObject(
                "select u.code from admission.case_waiting w join organisation.unit u on u.id = w.unit_id"
                        + " where w.case_id = ?",
                String.class,
                caseId));
    }

    private static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T>(T value)) {
            return value;
        }
        throw new AssertionError(outcome);
    }

    @Test
    void aHolidayMoreMovesADeadlineThatRuns() {
        LocalDate before = dueOn();
        transaction.executeWithoutResult(status -> {
            jdbc.update("insert into procedure.special_day (day, off, name_vi, name_en, name_de, recorded_at,"
                    + " recorded_by) values ('2024-08-05', true, 'Nghỉ bù', 'Day off', 'Frei', now(), 1)");
            events.publishEvent(new CalendarChanged(new TreeSet<>(Set.of(2024)), Instant.EPOCH));
        });
        assertThat(dueOn()).isAfter(before);
    }

    private LocalDate dueOn() {
        return views.find(ground.keeper, caseId)
                .orElseThrow()
                .file()
                .running("DECISION")
                .map(CaseClock::dueOn)
                .orElseThrow();
    }
}
