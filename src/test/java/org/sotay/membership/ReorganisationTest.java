package org.sotay.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Period;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.sotay.organisation.NewUnit;
import org.sotay.organisation.Operation;
import org.sotay.organisation.Plan;
import org.sotay.organisation.PlanId;
import org.sotay.organisation.PlanPreview;
import org.sotay.organisation.PlanProblem;
import org.sotay.organisation.PlanState;
import org.sotay.organisation.PlanText;
import org.sotay.organisation.Plans;
import org.sotay.organisation.Reorganisations;
import org.sotay.organisation.Sector;
import org.sotay.organisation.Share;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitLine;
import org.sotay.organisation.UnitTraits;
import org.sotay.organisation.Units;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/// Members and offices follow what becomes of their units, and go back when that is undone. Every test undoes its plans
/// and finds each row as it was.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReorganisationTest {

    private static final LocalDate JOINED = LocalDate.of(2015, 5, 19);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    @Autowired
    private SmallProvince province;

    @Autowired
    private Plans plans;

    @Autowired
    private Reorganisations reorganisations;

    @Autowired
    private Units units;

    @Autowired
    private Members members;

    @Autowired
    private MembershipChanges changes;

    @Autowired
    private Offices offices;

    @Autowired
    private Restatements restatements;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Clock clock;

    private final Actor administrator = SmallProvince.administrator();
    private EveryRow rows;
    private PersonId an;
    private PersonId binh;
    private PersonId chi;
    private PersonId late;

    @BeforeAll
    void enrol() {
        rows = new EveryRow(sql);
        an = province.enrol("Nguyễn Văn An", "377.1.1", JOINED);
        binh = province.onProbation("Trần Thị Bình", "377.1.1", LocalDate.of(2026, 3, 3));
        chi = province.enrol("Lê Văn Chi", "377.1.2", JOINED);
        late = province.enrol(
                "Phạm Văn Muộn",
                JOINED,
                List.of(
                        new Stay(province.id("377.1.1"), new Period(JOINED, LocalDate.of(2026, 1, 1))),
                        new Stay(province.id("376.1.1"), Period.since(LocalDate.of(2026, 1, 1)))),
                null);
        appoint(an, "377.1.1", LocalDate.of(2020, 1, 1));
        appoint(an, "377.1", LocalDate.of(2021, 1, 1));
        appoint(chi, "377.1.2", LocalDate.of(2026, 2, 1));
    }

    @Test
    void aLevelIsAbolishedAndWhatStoodBelowGoesUp() {
        Map<String, String> before = rows.all();
        PlanId plan = inForce(REFORM, new Operation.AbolishLevel("37", "committee"));
        assertThat(line("377.1.1", REFORM)).containsExactly("37", "377.1", "377.1.1");
        assertThat(line("377.1.1", REFORM.minusDays(1))).containsExactly("37", "377", "377.1", "377.1.1");
        assertThat(units.find(administrator, "377", REFORM)).isEmpty();
        assertThat(members.counts(province.id("377"), REFORM.minusDays(1)).members())
                .isEqualTo(3);
        assertThat(members.counts(province.id("377"), REFORM).members()).isZero();
        assertThat(members.counts(province.id("37"), REFORM).members()).isEqualTo(3);
        assertThat(preview(plan).problems()).as("it is done already").isNotEmpty();
        undone(plan, before);
    }

    @Test
    void membersOfMergedCellsGoOnInTheOneThatFollowsFromTheDayOn() {
        Map<String, String> before = rows.all();
        NewUnit both = new NewUnit("377.1.9", "377.1", traits("Yên Hòa", "cell"));
        PlanId plan = inForce(REFORM, new Operation.Merge(List.of("377.1.1", "377.1.2"), "377.1.9", both));
        assertThat(cells(an)).containsExactly("377.1.1 [2015-05-19,2025-07-01)", "377.1.9 [2025-07-01,)");
        assertThat(cells(binh))
                .as("who came after the day came to the new cell")
                .containsExactly("377.1.9 [2026-03-03,)");
        assertThat(cells(late))
                .as("a later stay elsewhere stays")
                .containsExactly(
                        "377.1.1 [2015-05-19,2025-07-01)", "377.1.9 [2025-07-01,2026-01-01)", "376.1.1 [2026-01-01,)");
        assertThat(offices(an)).containsExactly("377.1 [2021-01-01,)", "377.1.1 [2020-01-01,2025-07-01)");
        assertThat(offices(chi)).as("what would begin later is not").isEmpty();
        undone(plan, before);
    }

    @Test
    void aPreviewTellsWhatIsTouchedAndChangesNothing() {
        Map<String, String> before = rows.all();
        PlanId plan = draft(
                administrator,
                REFORM,
                new Operation.Merge(List.of("377.1.2"), "377.1.1", null),
                new Operation.Rename("377.1.1", "Nộn Khê và Phúc Lại"));
        PlanPreview preview = preview(plan);
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.units())
                .extracting(unit -> unit.step() + " " + unit.code())
                .containsExactly("1 377.1.2", "2 377.1.1");
        assertThat(preview.units().getFirst().successors())
                .containsExactly(new UnitLine("377.1.1", "Nộn Khê và Phúc Lại"));
        assertThat(preview.placed()).isEqualTo(1);
        assertThat(preview.figures())
                .extracting(figure -> figure.key() + " " + figure.count())
                .containsExactly("membership.plan.members 1", "membership.plan.offices 1");
        assertThat(rows.all()).isEqualTo(before);
    }

    @Test
    void aCellIsDividedByListByFilterAndByWhatIsLeft() {
        Map<String, String> before = rows.all();
        PlanId plan = inForce(
                LocalDate.of(2026, 4, 1),
                new Operation.Split(
                        "377.1.1",
                        List.of(
                                new Operation.Part("377.1.7", "Nộn Khê Một", List.of(), new Share.Listed(List.of(an))),
                                new Operation.Part(
                                        "377.1.8",
                                        "Nộn Khê Hai",
                                        List.of(),
                                        new Share.Matching(Map.of("standing", "probationary")))),
                        true));
        assertThat(cells(an)).containsExactly("377.1.1 [2015-05-19,2026-04-01)", "377.1.7 [2026-04-01,)");
        assertThat(cells(binh)).containsExactly("377.1.1 [2026-03-03,2026-04-01)", "377.1.8 [2026-04-01,)");
        assertThat(units.find(administrator, "377.1.1", REFORM.plusYears(1))).isPresent();
        undone(plan, before);
        PlanId other = inForce(
                REFORM,
                new Operation.Split(
                        "377.1.1",
                        List.of(
                                new Operation.Part("377.1.7", "Nộn Khê Một", List.of(), new Share.Listed(List.of(an))),
                                new Operation.Part("377.1.8", "Nộn Khê Hai", List.of(), new Share.Rest())),
                        false));
        assertThat(cells(late)).contains("377.1.8 [2025-07-01,2026-01-01)");
        undone(other, before);
    }

    @Test
    void nobodyIsLeftWithoutACellNorComesToWhatIsNone() {
        assertThat(problems(REFORM, new Operation.Dissolve("377.1.1", null)))
                .containsExactly(Refusal.of("membership.refusal.plan-members-left", "377.1.1", 3));
        assertThat(problems(REFORM, new Operation.Dissolve("377.1.1", "377.1")))
                .containsExactly(Refusal.of("membership.refusal.plan-no-cell", "377.1.1", 3, "377.1"));
        assertThat(problems(
                        REFORM,
                        new Operation.Split(
                                "377.1.1",
                                List.of(
                                        new Operation.Part("377.1.7", "Một", List.of(), new Share.Listed(List.of(chi))),
                                        new Operation.Part(
                                                "377.1.8",
                                                "Hai",
                                                List.of(),
                                                new Share.Matching(Map.of("standing", "no-such-thing")))),
                                false)))
                .containsExactlyInAnyOrder(
                        Refusal.of("membership.refusal.plan-members-left", "377.1.1", 3),
                        Refusal.of("membership.refusal.plan-not-there", "Lê Văn Chi", "377.1.1", REFORM));
        assertThat(problems(
                        REFORM,
                        new Operation.ChangeKind(
                                "377.1.1", "departmental-committee", Sector.TERRITORIAL, false, false, false)))
                .contains(Refusal.at("kind", "organisation.refusal.kind-members", 2));
    }

    @Test
    void whoeverNamesPeopleOfOthersByNumberLearnsNothingOfThem() {
        PersonId nobody = new PersonId(999_999_999);
        Operation split = new Operation.Split(
                "377.1.2",
                List.of(new Operation.Part("377.1.7", "Một", List.of(), new Share.Listed(List.of(an, late, nobody)))),
                true);
        assertThat(problems(province.officer("377"), REFORM, split))
                .as("one of them belongs to another committee by now")
                .containsExactlyInAnyOrder(
                        Refusal.of("membership.refusal.plan-not-there", "Nguyễn Văn An", "377.1.2", REFORM),
                        Refusal.of("membership.refusal.plan-nobody-there", late.toString(), "377.1.2", REFORM),
                        Refusal.of("membership.refusal.plan-nobody-there", nobody.toString(), "377.1.2", REFORM));
    }

    @Test
    void aPlanAheadShowsFromItsDayOn() {
        Map<String, String> before = rows.all();
        LocalDate ahead = LocalDate.now(clock).plusMonths(3);
        PlanId plan = inForce(ahead, new Operation.Merge(List.of("377.1.2"), "377.1.1", null));
        assertThat(members.counts(province.id("377.1.1"), ahead.minusDays(1)).members())
                .isEqualTo(2);
        assertThat(members.counts(province.id("377.1.1"), ahead).members()).isEqualTo(3);
        undone(plan, before);
    }

    @Test
    void whoEntersACellThatIsToBeMergedGoesOnWithTheOneThatFollows() {
        Map<String, String> before = rows.all();
        LocalDate ahead = LocalDate.now(clock).plusMonths(3);
        LocalDate today = LocalDate.now(clock);
        PlanId plan = inForce(ahead, new Operation.Merge(List.of("377.1.2"), "377.1.1", null));
        int version = changes.current(administrator, late).orElseThrow().version();
        assertThat(changes.move(administrator, late, version, "377.1.2", today)).isInstanceOf(Outcome.Done.class);
        rows.inStep();
        assertThat(cells(late)).endsWith("377.1.2 [" + today + "," + ahead + ")", "377.1.1 [" + ahead + ",)");
        assertThat(undo(plan)).isInstanceOf(Outcome.Done.class);
        rows.inStep();
        assertThat(cells(late)).endsWith("377.1.2 [" + today + ",)");
        back(late, today);
        assertThat(rows.all()).isEqualTo(before);
    }

    @Test
    void aMovedCommuneTakesItsCellsAlongAndItsOfficesGoOn() {
        Map<String, String> before = rows.all();
        PlanId plan = inForce(REFORM, new Operation.Move("377.1", "376"), new Operation.Rename("377.1", "Yên Từ Mới"));
        assertThat(line("377.1.1", REFORM)).containsExactly("37", "376", "377.1", "377.1.1");
        assertThat(members.counts(province.id("376"), REFORM).members()).isEqualTo(3);
        assertThat(offices(an)).contains("377.1 [2021-01-01,)");
        undone(plan, before);
    }

    @Test
    void whatDependsOnAPlanKeepsItInForce() {
        Map<String, String> before = rows.all();
        NewUnit fresh = new NewUnit("377.1.9", "377.1", traits("Yên Hòa", "cell"));
        PlanId plan = inForce(REFORM, new Operation.Merge(List.of("377.1.1"), "377.1.9", fresh));
        PlanId later = inForce(REFORM, new Operation.Move("377.1", "376"));
        assertThat(undo(plan)).isEqualTo(refused("organisation.refusal.plan-bond.plan", "Sắp xếp"));
        assertThat(undo(later)).isInstanceOf(Outcome.Done.class);
        int version = changes.current(administrator, an).orElseThrow().version();
        assertThat(changes.move(administrator, an, version, "377.1.2", LocalDate.of(2026, 9, 1)))
                .isInstanceOf(Outcome.Done.class);
        assertThat(undo(plan)).isEqualTo(refused("membership.refusal.bond.member", "Nguyễn Văn An"));
        back(an, LocalDate.of(2026, 9, 1));
        appoint(an, "377.1.9", LocalDate.of(2026, 1, 1));
        assertThat(undo(plan)).isEqualTo(refused("membership.refusal.bond.office", "Nguyễn Văn An"));
        offices.withdraw(
                administrator,
                "377.1.9",
                offices.of(administrator, an).stream()
                        .filter(term -> term.unitCode().equals("377.1.9"))
                        .findFirst()
                        .orElseThrow()
                        .id());
        undone(plan, before);
    }

    @Test
    void whatTheReaderDidNotSeeIsNotPutInForce() {
        PlanId plan = draft(administrator, REFORM, new Operation.Rename("377", "Yên Mô Mới"));
        assertThat(reorganisations.enforce(administrator, plan, 0, "something else"))
                .isEqualTo(Outcome.refused(Refusal.of("organisation.refusal.plan-outdated", 1, 0)));
        assertThat(reorganisations.enforce(administrator, plan, 7, preview(plan).seal()))
                .isEqualTo(Outcome.refused(Refusal.of("organisation.refusal.plan-changed-meanwhile")));
        PlanId wrong = draft(administrator, REFORM, new Operation.Move("377", "377"));
        assertThat(reorganisations.enforce(
                        administrator, wrong, 0, preview(wrong).seal()))
                .isEqualTo(Outcome.refused(Refusal.of("organisation.refusal.plan-problems", 1)));
        PlanId nothing = draft(administrator, REFORM);
        assertThat(reorganisations.enforce(
                        administrator, nothing, 0, preview(nothing).seal()))
                .isEqualTo(Outcome.refused(Refusal.of("organisation.refusal.plan-empty")));
    }

    @Test
    void aPlanIsUndoneOnItsDayAndOnlyOnce() {
        Map<String, String> before = rows.all();
        PlanId plan = inForce(REFORM, new Operation.Rename("377", "Yên Mô Mới"));
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        sql.execute(
                "update organisation.plan set enforced_at = enforced_at - interval '1 day' where id = ?", plan.value());
        assertThat(undo(plan)).isEqualTo(refused("organisation.refusal.plan-too-late", yesterday));
        sql.execute(
                "update organisation.plan set enforced_at = enforced_at + interval '1 day' where id = ?", plan.value());
        undone(plan, before);
        assertThat(undo(plan)).isEqualTo(refused("organisation.refusal.plan-not-in-force"));
        assertThat(plans.write(administrator, plan, plan(plan).version(), List.of()))
                .isEqualTo(refused("organisation.refusal.plan-no-draft"));
        assertThat(plan(plan).state()).isEqualTo(PlanState.UNDONE);
    }

    @Test
    void aPlanIsThereForWhoeverReachesTheUnitItWasDraftedIn() {
        Actor officer = province.officer("377");
        PlanId plan =
                draft(officer, REFORM, new Operation.Rename("377.1", "Khác"), new Operation.Rename("376", "Khác"));
        assertThat(plans.find(officer, plan).orElseThrow().within()).isEqualTo(new UnitLine("377", "Yên Mô"));
        assertThat(plans.find(administrator, plan)).isPresent();
        for (Actor foreign : List.of(province.officer("376"), province.member("377.1.1", an))) {
            assertThat(plans.find(foreign, plan)).isEmpty();
            assertThat(plans.discard(foreign, plan, 0)).isInstanceOf(Outcome.Missing.class);
            assertThat(reorganisations.enforce(foreign, plan, 0, "")).isInstanceOf(Outcome.Missing.class);
            assertThat(reorganisations.undo(foreign, plan, 0)).isInstanceOf(Outcome.Missing.class);
        }
        assertThat(plans.draft(province.member("377.1.1", an), new PlanText("Một", "", REFORM), List.of()))
                .isInstanceOf(Outcome.Missing.class);
        assertThat(plans.preview(officer, plan(plan)).problems())
                .extracting(PlanProblem::reason)
                .containsExactly(Refusal.of("organisation.refusal.plan-no-unit", "376", REFORM));
        assertThat(plans.discard(officer, plan, 0)).isInstanceOf(Outcome.Done.class);
        assertThat(plans.find(officer, plan)).isEmpty();
        assertThat(problems(province.officer("377"), REFORM, new Operation.AbolishLevel("377", "committee")))
                .as("the unit above is not theirs")
                .containsExactly(Refusal.of("organisation.refusal.plan-no-unit", "37", REFORM));
    }

    @Test
    void whatSomebodyAboveDidWithUnitsOfOthersIsNotUndoneFromBelow() {
        Map<String, String> before = rows.all();
        Actor officer = province.officer("377");
        PlanId plan = draft(officer, REFORM, new Operation.Rename("377.1", "Khác"));
        assertThat(plans.write(
                        administrator,
                        plan,
                        0,
                        List.of(new Operation.Rename("377.1", "Khác"), new Operation.Move("376.1", "377"))))
                .isInstanceOf(Outcome.Done.class);
        PlanPreview preview = preview(plan);
        assertThat(reorganisations.enforce(administrator, plan, preview.plan().version(), preview.seal()))
                .isInstanceOf(Outcome.Done.class);
        int version = plan(plan).version();
        assertThat(reorganisations.undo(officer, plan, version)).isEqualTo(refused("organisation.refusal.plan-beyond"));
        undone(plan, before);
        PlanId own = draft(
                officer,
                REFORM,
                new Operation.Rename("377.1", "Khác"),
                new Operation.Merge(List.of("377.1.2"), "377.1.1", null));
        PlanPreview seen = plans.preview(officer, plan(own));
        assertThat(seen.problems()).isEmpty();
        assertThat(reorganisations.enforce(officer, own, seen.plan().version(), seen.seal()))
                .isInstanceOf(Outcome.Done.class);
        assertThat(reorganisations.undo(officer, own, plan(own).version())).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void draftsAreRefusedBesideTheirFields() {
        assertThat(plans.draft(
                        administrator, new PlanText("?!", "x".repeat(2001), LocalDate.of(1899, 1, 1)), List.of()))
                .isEqualTo(Outcome.refused(
                        Refusal.at("title", "organisation.refusal.plan-title"),
                        Refusal.at("note", "organisation.refusal.name-long", 2000),
                        Refusal.at("on", "organisation.refusal.too-early")));
        PlanId plan = draft(administrator, REFORM);
        assertThat(plans.rewrite(administrator, plan, 0, new PlanText("Hai", "Quyết định 1", REFORM.plusDays(1))))
                .isInstanceOf(Outcome.Done.class);
        assertThat(plan(plan).text()).isEqualTo(new PlanText("Hai", "Quyết định 1", REFORM.plusDays(1)));
        assertThat(plans.write(administrator, plan, 0, List.of()))
                .isEqualTo(refused("organisation.refusal.plan-changed-meanwhile"));
        Operation rename = new Operation.Rename("377", "Khác");
        assertThat(plans.write(administrator, plan, 1, Collections.nCopies(1001, rename)))
                .isEqualTo(refused("organisation.refusal.plan-long", 1000));
    }

    @Test
    void everyOperationIsKeptAsItIs() {
        List<Operation> all = List.of(
                new Operation.Found(new NewUnit("377.9", null, traits("Mới", "commune"))),
                new Operation.Rename("377", "Khác"),
                new Operation.ChangeKind("377", "committee", Sector.AGENCY, true, false, true),
                new Operation.Move("377.1", "376"),
                new Operation.Merge(List.of("377", "376"), "378", null),
                new Operation.Split(
                        "377",
                        List.of(
                                new Operation.Part("a", "A", List.of("377.1"), new Share.Listed(List.of(an, chi))),
                                new Operation.Part("b", "B", List.of(), new Share.Matching(Map.of("q", "an"))),
                                new Operation.Part("c", "C", List.of(), new Share.Rest()),
                                new Operation.Part("d", "D", List.of(), new Share.Nobody())),
                        true),
                new Operation.Dissolve("377", null),
                new Operation.AbolishLevel("37", "committee"));
        PlanId plan = draft(administrator, REFORM, all.toArray(Operation[]::new));
        assertThat(plan(plan).steps()).isEqualTo(all);
    }

    /// The one who comes second waits, and is then told.
    @Test
    void twoPlansAtOnceComeOneAfterTheOther() throws Exception {
        Map<String, String> before = rows.all();
        PlanId one = draft(administrator, REFORM, new Operation.Merge(List.of("377.1.1"), "377.1.2", null));
        PlanId other = draft(administrator, REFORM, new Operation.Merge(List.of("377.1.2"), "377.1.1", null));
        List<Outcome<PlanPreview>> outcomes;
        try (ExecutorService hands = Executors.newFixedThreadPool(2)) {
            List<Callable<Outcome<PlanPreview>>> both = Stream.of(one, other)
                    .<Callable<Outcome<PlanPreview>>>map(plan -> {
                        String seal = preview(plan).seal();
                        return () -> reorganisations.enforce(administrator, plan, 0, seal);
                    })
                    .toList();
            outcomes = hands.invokeAll(both).stream().map(Future::resultNow).toList();
        }
        assertThat(outcomes).hasAtLeastOneElementOfType(Outcome.Done.class);
        assertThat(outcomes).hasAtLeastOneElementOfType(Outcome.Refused.class);
        rows.inStep();
        undone(plan(one).state() == PlanState.IN_FORCE ? one : other, before);
    }

    @Test
    void filesOfWhoLeftAreOpenToWhoeverReachesTheUnitThatFollows() {
        PersonId left = province.enrol(
                "Đỗ Văn Cũ",
                JOINED,
                List.of(new Stay(province.id("376.1.1"), new Period(JOINED, LocalDate.of(2020, 1, 1)))),
                new Ending(LocalDate.of(2020, 1, 1), EndKind.LEFT, null));
        Map<String, String> before = rows.all();
        Actor officer = province.officer("377.1");
        assertThat(members.file(officer, left)).isEmpty();
        PlanId plan = inForce(REFORM, new Operation.Merge(List.of("376.1.1"), "377.1.2", null));
        assertThat(members.file(officer, left)).isPresent();
        assertThat(members.file(province.officer("376.1"), left)).isPresent();
        undone(plan, before);
        assertThat(members.file(officer, left)).isEmpty();
    }

    @Test
    void figuresAreRestatedInTheTreeOfAnotherDay() {
        LocalDate day = LocalDate.of(2025, 1, 1);
        NewUnit both = new NewUnit("377.1.9", "377.1", traits("Yên Hòa", "cell"));
        PlanId plan = inForce(
                REFORM,
                new Operation.Merge(List.of("377.1.1", "377.1.2"), "377.1.9", both),
                new Operation.AbolishLevel("37", "committee"));
        Restated after = restatements.counts(administrator, find("377.1", REFORM), day, REFORM);
        assertThat(shown(after)).containsExactly("377.1.9 3");
        assertThat(shown(restatements.counts(administrator, find("37", REFORM), day, REFORM)))
                .containsExactlyInAnyOrder("377.1 3", "376.1 0");
        Restated back = restatements.counts(administrator, find("377.1", day), LocalDate.of(2025, 8, 1), day);
        assertThat(shown(back))
                .as("merged: nobody knows from which")
                .containsExactlyInAnyOrder("377.1.1 0", "377.1.2 0");
        assertThat(back.whole().members()).isEqualTo(3);
        assertThat(back.rest().members()).isEqualTo(3);
        assertThat(undo(plan)).isInstanceOf(Outcome.Done.class);
    }

    private static List<String> shown(Restated restated) {
        return restated.children().stream()
                .map(child -> child.unit().code() + " " + child.counts().members())
                .toList();
    }

    private UnitAt find(String code, LocalDate day) {
        return units.find(administrator, code, day).orElseThrow();
    }

    /// Takes back a move as if it had never been.
    private void back(PersonId person, LocalDate day) {
        sql.execute("delete from membership.assignment where person_id = ? and lower(valid) = ?", person.value(), day);
        sql.execute(
                "update membership.assignment set valid = daterange(lower(valid), null)"
                        + " where person_id = ? and upper(valid) = ?",
                person.value(),
                day);
        offices.appoint(administrator, person, "37", OfficeRole.COMMITTEE_MEMBER, new Period(day, day.plusDays(1)));
        offices.withdraw(
                administrator,
                "37",
                offices.of(administrator, person).stream()
                        .filter(term -> term.unitCode().equals("37"))
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    private void appoint(PersonId person, String unit, LocalDate from) {
        assertThat(offices.appoint(administrator, person, unit, OfficeRole.SECRETARY, Period.since(from)))
                .isInstanceOf(Outcome.Done.class);
    }

    private PlanId draft(Actor actor, LocalDate on, Operation... steps) {
        return done(plans.draft(actor, new PlanText("Sắp xếp", "", on), List.of(steps)));
    }

    private PlanId inForce(LocalDate on, Operation... steps) {
        PlanId plan = draft(administrator, on, steps);
        PlanPreview preview = preview(plan);
        assertThat(preview.problems()).isEmpty();
        assertThat(reorganisations.enforce(administrator, plan, preview.plan().version(), preview.seal()))
                .isInstanceOf(Outcome.Done.class);
        rows.inStep();
        return plan;
    }

    private List<Refusal> problems(LocalDate on, Operation... steps) {
        return problems(administrator, on, steps);
    }

    private List<Refusal> problems(Actor actor, LocalDate on, Operation... steps) {
        PlanId plan = draft(actor, on, steps);
        return plans.preview(actor, plan(plan)).problems().stream()
                .map(PlanProblem::reason)
                .toList();
    }

    private PlanPreview preview(PlanId id) {
        return plans.preview(administrator, plan(id));
    }

    private Plan plan(PlanId id) {
        return plans.find(administrator, id).orElseThrow();
    }

    private Outcome<PlanId> undo(PlanId plan) {
        return reorganisations.undo(administrator, plan, plan(plan).version());
    }

    private void undone(PlanId plan, Map<String, String> before) {
        assertThat(undo(plan)).isInstanceOf(Outcome.Done.class);
        rows.inStep();
        assertThat(rows.all()).isEqualTo(before);
    }

    private List<String> line(String code, LocalDate day) {
        return units.find(administrator, code, day).orElseThrow().line().stream()
                .map(UnitLine::code)
                .toList();
    }

    private List<String> cells(PersonId person) {
        return sql.fetch(
                        "select u.code || ' ' || a.valid from membership.assignment a join organisation.unit u on u.id"
                                + " = a.cell_id where a.person_id = ? order by lower(a.valid)",
                        person.value())
                .into(String.class);
    }

    private List<String> offices(PersonId person) {
        return sql.fetch(
                        "select u.code || ' ' || o.valid from membership.office o"
                                + " join organisation.unit u on u.id = o.unit_id where o.person_id = ? order by u.code",
                        person.value())
                .into(String.class);
    }

    private static UnitTraits traits(String name, String kind) {
        return new UnitTraits(name, kind, Sector.TERRITORIAL, false, false, false);
    }

    private static Outcome<PlanId> refused(String key, Object... arguments) {
        return Outcome.refused(Refusal.of(key, arguments));
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }
}
