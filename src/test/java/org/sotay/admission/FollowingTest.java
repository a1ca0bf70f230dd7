package org.sotay.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/// Candidates follow what becomes of their cells, and go back when that is undone; cells without candidates are found.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FollowingTest {

    private static final LocalDate LISTED = LocalDate.of(2024, 3, 3);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    @Autowired
    private SmallPool pool;

    @Autowired
    private Candidates candidates;

    @Autowired
    private CandidateLists lists;

    @Autowired
    private Departures departures;

    @Autowired
    private Reasons reasons;

    @Autowired
    private Plans plans;

    @Autowired
    private Reorganisations reorganisations;

    @Autowired
    private Units units;

    private final Actor administrator = SmallProvince.administrator();
    private Actor keeper;
    private CandidateId before;
    private CandidateId after;

    @BeforeAll
    void listSomebody() {
        keeper = pool.keeper();
        before = pool.list("Nguyễn Văn An", "377.1.1", LISTED);
        after = pool.list("Trần Thị Bình", "377.1.1", REFORM.plusMonths(3));
        pool.province().enrol("Đoàn Văn Hậu", "376.1.1", LocalDate.of(2010, 5, 19));
    }

    @Test
    void candidatesOfAMergedCellGoOnInTheOneThatFollows() {
        UnitTraits traits = new UnitTraits("Yên Hòa", "cell", Sector.TERRITORIAL, false, false, false);
        PlanId plan = inForce(
                new Operation.Merge(List.of("377.1.1", "377.1.2"), "377.1.9", new NewUnit("377.1.9", "377.1", traits)));
        assertThat(cell(before, REFORM.minusDays(1))).isEqualTo("377.1.1");
        assertThat(cell(before, REFORM)).isEqualTo("377.1.9");
        assertThat(cell(after, REFORM.plusMonths(3))).isEqualTo("377.1.9");
        assertThat(names("377.1.9")).containsExactly("Nguyễn Văn An", "Trần Thị Bình");
        pool.list("Lê Văn Chi", "377.1.9", REFORM.plusMonths(6));
        assertThat(undo(plan)).isEqualTo(Outcome.refused(Refusal.of("admission.refusal.bond.candidate", "Yên Hòa")));
        assertThat(names("377.1.9")).hasSize(3);
    }

    @Test
    void candidatesGoBackWhenThePlanIsUndone() {
        CandidateId id = pool.list("Phạm Văn Về", "376.1.1", LISTED);
        UnitTraits traits = new UnitTraits("Thượng Mới", "cell", Sector.TERRITORIAL, false, false, false);
        PlanId plan = inForce(
                new Operation.Found(new NewUnit("376.1.9", "376.1", traits)),
                new Operation.Dissolve("376.1.1", "376.1.9"));
        assertThat(cell(id, REFORM)).isEqualTo("376.1.9");
        assertThat(undo(plan)).isInstanceOf(Outcome.Done.class);
        assertThat(cell(id, REFORM)).isEqualTo("376.1.1");
        Candidate now = candidates.find(keeper, id).orElseThrow();
        assertThat(departures.leave(keeper, id, now.version(), Leaving.WITHDRAWN, REFORM.plusMonths(1), null))
                .isEqualTo(Outcome.done(new Written.Saved(id)));
        UnitAt top = units.find(administrator, "376", SmallProvince.TODAY).orElseThrow();
        assertThat(reasons.cells(top, 1, 10).items()).singleElement().satisfies(quiet -> {
            assertThat(quiet.code()).isEqualTo("376.1.1");
            assertThat(quiet.lastCandidate()).isEqualTo(REFORM.plusMonths(1));
            assertThat(quiet.lastAdmission()).isEqualTo(LocalDate.of(2010, 5, 19));
            assertThat(quiet.officials()).isEqualTo(1);
            assertThat(quiet.reason()).isNull();
        });
        int year = SmallProvince.TODAY.getYear();
        assertThat(reasons.record(keeper, "376.1.1", year, "Thanh niên đi làm xa"))
                .isInstanceOf(Outcome.Done.class);
        assertThat(reasons.record(keeper, "376.1.1", year, "Ít thanh niên")).isInstanceOf(Outcome.Done.class);
        assertThat(reasons.cells(top, 1, 10).items().getFirst().reason()).isEqualTo("Ít thanh niên");
        assertThat(reasons.record(pool.keeper("377"), "376.1.1", year, "…")).isEqualTo(Outcome.missing());
    }

    private List<String> names(String unit) {
        UnitAt found = units.find(administrator, unit, SmallProvince.TODAY).orElseThrow();
        return lists.list(keeper, CandidateQuery.all(found.id(), SmallProvince.TODAY, 10)).items().stream()
                .map(CandidateRow::name)
                .toList();
    }

    private String cell(CandidateId id, LocalDate day) {
        return candidates.find(keeper, id, day).orElseThrow().cellCode();
    }

    private PlanId inForce(Operation... steps) {
        PlanId plan = plan(plans.draft(administrator, new PlanText("Sắp xếp", "", REFORM), List.of(steps)));
        PlanPreview preview =
                plans.preview(administrator, plans.find(administrator, plan).orElseThrow());
        assertThat(preview.problems()).isEmpty();
        assertThat(reorganisations.enforce(administrator, plan, preview.plan().version(), preview.seal()))
                .isInstanceOf(Outcome.Done.class);
        return plan;
    }

    private Outcome<PlanId> undo(PlanId plan) {
        int version = plans.find(administrator, plan).orElseThrow().version();
        return reorganisations.undo(administrator, plan, version);
    }

    private static PlanId plan(Outcome<PlanId> outcome) {
        if (outcome instanceof Outcome.Done<PlanId>(PlanId plan)) {
            return plan;
        }
        throw new AssertionError(outcome);
    }
}
