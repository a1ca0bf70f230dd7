package org.sotay.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sotay.access.Actors;
import org.sotay.admission.AdmissionClock;
import org.sotay.admission.AdmissionExit;
import org.sotay.admission.AdmissionHistories;
import org.sotay.admission.AdmissionStep;
import org.sotay.admission.CandidateLists;
import org.sotay.admission.CandidateQuery;
import org.sotay.admission.CandidateRow;
import org.sotay.admission.CaseViews;
import org.sotay.admission.DueCases;
import org.sotay.admission.DueItem;
import org.sotay.admission.Eligibilities;
import org.sotay.admission.Stage;
import org.sotay.admission.StuckQuery;
import org.sotay.admission.StuckReason;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Mandate;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Preferences;
import org.sotay.kernel.UnitId;
import org.sotay.membership.Electorates;
import org.sotay.organisation.Units;
import org.sotay.procedure.CaseFile;
import org.sotay.procedure.Finding;
import org.sotay.procedure.TakenStep;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;

/// The demo's cells keep candidates on their lists, as the rules allow and in every phase.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = {"sotay.demo=true", "sotay.password-cost=4"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoCandidatesTest {

    @Autowired
    private DemoLoader loader;

    @Autowired
    private CandidateLists lists;

    @Autowired
    private DueCases due;

    @Autowired
    private Eligibilities eligibilities;

    @Autowired
    private AdmissionHistories histories;

    @Autowired
    private CaseViews views;

    @Autowired
    private Electorates electorates;

    @Autowired
    private Units units;

    @Autowired
    private Actors actors;

    @Autowired
    private Clock clock;

    private LocalDate today = LocalDate.EPOCH;

    /// Nothing is loaded but when a test says so.
    @TestConfiguration(proxyBeanMethods = false)
    static class WithoutStart {

        @Bean
        static BeanDefinitionRegistryPostProcessor noDemoAtStart() {
            return registry -> registry.removeBeanDefinition("demoStart");
        }
    }

    @BeforeAll
    void thePartOfTheProvinceWithTheStory() {
        today = LocalDate.now(clock);
        loader.load(actors.installation(), new PartOfTheProvince(today));
    }

    @Test
    void everyPhaseHasCandidates() {
        assertThat(Stage.values())
                .allSatisfy(stage -> assertThat(
                                lists.list(officer("37"), in(stage, 1)).total())
                        .as(stage.name())
                        .isPositive());
        assertThat(lists.list(officer("37"), CandidateQuery.all(id("37"), today, 1))
                        .onTheWay())
                .isBetween(60, 150);
    }

    private CandidateQuery in(Stage stage, int size) {
        return new CandidateQuery(
                id("37"),
                today,
                "",
                Optional.of(stage),
                Optional.empty(),
                Optional.empty(),
                false,
                CandidateQuery.Order.NAME,
                false,
                1,
                size);
    }

    @Test
    void severalPeriodsAreOver() {
        StuckQuery query = new StuckQuery(
                id("37"), Optional.empty(), Optional.of(StuckReason.OVERDUE), StuckQuery.Order.HARM, false, 1, 200);
        List<AdmissionClock> over = due.stuck(officer("37"), query).items().stream()
                .filter(item -> item.overdue(today))
                .map(DueItem::clock)
                .toList();
        assertThat(over)
                .contains(
                        AdmissionClock.DECISION,
                        AdmissionClock.CEREMONY,
                        AdmissionClock.REVIEW,
                        AdmissionClock.MEMBER_PAPERS,
                        AdmissionClock.RECOGNITION);
        assertThat(due.mine(officer("376"), 1, 50).overdue()).isPositive();
        assertThat(due.mine(officer("377"), 1, 50).overdue()).isPositive();
    }

    @Test
    void whoWasRecognisedCameThroughACaseThatTheRulesAllow() {
        List<CandidateRow> recognised = list(Stage.OFFICIAL);
        assertThat(recognised).hasSizeGreaterThan(30).allSatisfy(row -> {
            CaseFile file = views.of(officer("37"), row.id()).orElseThrow().file();
            LocalDate resolved = on(file, AdmissionStep.CELL_RESOLUTION);
            assertThat(Objects.requireNonNull(file.exit()).exit()).isEqualTo(AdmissionExit.RECOGNISED.name());
            assertThat(file.steps()).extracting(TakenStep::on).isSorted();
            assertThat(file.clocks())
                    .hasSize(AdmissionClock.values().length)
                    .allMatch(period ->
                            !Objects.requireNonNull(period.stoppedOn()).isAfter(period.dueOn()));
            assertThat(file.steps()).filteredOn(step -> votes(step)).allSatisfy(DemoCandidatesTest::twoThirds);
            assertThat(eligibilities
                            .of(officer("37"), row.id(), resolved, file.ruleSet())
                            .orElseThrow()
                            .open())
                    .isEmpty();
            assertThat(row.stageSince())
                    .isEqualTo(on(file, AdmissionStep.CEREMONY).plusYears(1));
        });
    }

    @Test
    void thoseWhoVotedAreTheOfficialMembersOfTheCellOnThatDay() {
        assertThat(list(Stage.PROBATION)).hasSizeGreaterThan(20).allSatisfy(row -> {
            CaseFile file = views.of(officer("37"), row.id()).orElseThrow().file();
            int electors = Integer.parseInt(Objects.requireNonNull(file.last(AdmissionStep.CELL_RESOLUTION.name())
                    .orElseThrow()
                    .facts()
                    .get("electors")));
            LocalDate resolved = on(file, AdmissionStep.CELL_RESOLUTION);
            assertThat(electors).isEqualTo(electorates.ofCell(file.unit(), resolved));
            assertThat(file.closed()).isFalse();
        });
    }

    @Test
    void onlyWhoActsForTheWholeInstallationTakesOverAdmissions() {
        Actor officer = officer("37");
        assertThatThrownBy(() -> histories.record(officer, List.of())).isInstanceOf(IllegalStateException.class);
    }

    private List<CandidateRow> list(Stage stage) {
        return lists.list(officer("37"), in(stage, 40)).items();
    }

    private static boolean votes(TakenStep step) {
        return AdmissionStep.valueOf(step.step()).votes();
    }

    private static void twoThirds(TakenStep vote) {
        int electors = Integer.parseInt(Objects.requireNonNull(vote.facts().get("electors")));
        int inFavour = Integer.parseInt(Objects.requireNonNull(vote.facts().get("inFavour")));
        assertThat(3 * inFavour).isGreaterThanOrEqualTo(2 * electors);
        assertThat(vote.facts()).containsEntry("outcome", "ADOPTED");
    }

    private static LocalDate on(CaseFile file, AdmissionStep step) {
        return file.last(step.name()).orElseThrow().on();
    }

    @Test
    void theVillageHeadLacksHisSchoolingAndNothingElseBeforeHeApplies() {
        CandidateRow thuyen =
                lists.search(officer("376"), "Trần Văn Thuyên", today, 5).getFirst();
        List<Finding> open = eligibilities
                .of(officer("376"), thuyen.id(), today)
                .orElseThrow()
                .open();
        assertThat(thuyen.mentors()).hasSize(1);
        assertThat(open.getFirst().rule()).isEqualTo("schooling");
        assertThat(open.getFirst().clause().regulation()).endsWith("QĐ/TW");
        assertThat(open.getFirst().fact().key()).isEqualTo("admission.eligibility.fact.schooling-elder-outside");
        assertThat(open.getFirst().cure()).isNotNull();
        assertThat(open).extracting(Finding::rule).doesNotContain("min-age", "awareness", "listed", "mentor");
    }

    @Test
    void inTheWholeProvinceEveryCellOfTheSheetHasThreeWhoCanLookAfterCandidates() {
        Backers backers = new Backers(TheProvince.TODAY);
        long number = 0;
        for (DemoMember member : TheProvince.MEMBERS) {
            number++;
            backers.meet(member, new PersonId(number));
        }
        assertThat(Hopeful.all().stream().map(Hopeful::cell).distinct())
                .allSatisfy(cell -> assertThat(backers.of(cell)).as(cell).hasSizeGreaterThanOrEqualTo(3));
    }

    private UnitId id(String code) {
        return units.find(actors.installation(), code, today).orElseThrow().id();
    }

    private Actor officer(String code) {
        Actor by = actors.installation();
        Mandate mandate = new Mandate("test", "officer", id(code), code, null);
        return actors.actor(by.account(), null, by.name(), List.of(mandate), null, Preferences.standard());
    }
}
