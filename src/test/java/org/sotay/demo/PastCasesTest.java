package org.sotay.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sotay.demo.TheProvince.TODAY;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sotay.admission.AdmissionHistory;
import org.sotay.admission.AdmissionStep;
import org.sotay.admission.Category;
import org.sotay.admission.StepTold;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.UnitId;

/// The article's admissions, counted from the cases that the demo hands over.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PastCasesTest {

    private static final int ELECTORS = 9;

    private final Map<String, UnitId> units = new HashMap<>();
    private List<PastCase> cases = List.of();

    @BeforeAll
    void everybodyWhoWasAdmitted() {
        TheProvince.UNITS.forEach(unit -> units.put(unit.code(), new UnitId(units.size() + 1)));
        Newcomers newcomers = new Newcomers();
        long number = 0;
        for (DemoMember member : TheProvince.MEMBERS) {
            number++;
            newcomers.meet(member, new PersonId(number));
        }
        cases = DemoAdmissions.cases(TODAY, newcomers, units);
    }

    @Test
    void everybodyWhoWasAdmittedCameThroughACase() {
        for (int year = Newcomers.FIRST.getYear(); year <= TODAY.getYear(); year++) {
            assertThat(ceremonies(year).map(one -> one.way().member()))
                    .containsExactlyInAnyOrderElementsOf(
                            TheProvince.admitted(year).toList());
        }
    }

    @Test
    void casesOf2023AddUpToTheArticlesNumbers() {
        assertThat(ceremonies(2023)
                        .collect(Collectors.groupingBy(
                                one -> one.way().cell().committee().code(), Collectors.counting())))
                .isEqualTo(Map.ofEntries(
                        Map.entry("372", 320L),
                        Map.entry("374", 203L),
                        Map.entry("369", 266L),
                        Map.entry("377", 261L),
                        Map.entry("376", 200L),
                        Map.entry("37-CA", 111L),
                        Map.entry("373", 249L),
                        Map.entry("375", 271L),
                        Map.entry("370", 141L),
                        Map.entry("37-QS", 97L),
                        Map.entry("37-KCQ", 241L)));
        assertThat(ceremonies(2023)).hasSize(2_360);
    }

    @Test
    void elevenOf2023AreEntrepreneursAndOnTheCoastMoreThanTwentyBelieve() {
        assertThat(ceremonies(2023)
                        .filter(one -> history(one).listing().categories().contains(Category.ENTREPRENEUR)))
                .hasSize(11);
        assertThat(ceremonies(2023)
                        .filter(one -> one.way().cell().committee().catholicCoast())
                        .filter(one -> one.way().member().person().religion() != null))
                .hasSizeGreaterThan(20);
    }

    @Test
    void twoOfficialMembersOfTheCellStandByEverybody() {
        Map<PersonId, DemoMember> members = new HashMap<>();
        for (int i = 0; i < TheProvince.MEMBERS.size(); i++) {
            members.put(new PersonId(i + 1), TheProvince.MEMBERS.get(i));
        }
        assertThat(cases).allSatisfy(one -> {
            CellPlan cell = one.way().cell();
            LocalDate decided = one.way().on(Waymark.DECISION);
            assertThat(one.backers())
                    .hasSize(2)
                    .allSatisfy(backer -> assertThat(TheProvince.cellOf(
                                    members.getOrDefault(backer, one.way().member()), decided))
                            .contains(one.way().cellOn(decided)));
            assertThat(TheProvince.cellOf(
                            one.way().member(), one.way().member().sketch().joined()))
                    .contains(cell);
        });
    }

    @Test
    void stepsComeOnTheDaysOfTheMembership() {
        assertThat(cases).allSatisfy(one -> {
            DemoMember member = one.way().member();
            Map<AdmissionStep, LocalDate> days =
                    history(one).steps().stream().collect(Collectors.toMap(StepTold::step, StepTold::on));
            assertThat(history(one).steps().stream().map(StepTold::on)).isSorted();
            assertThat(days)
                    .containsEntry(AdmissionStep.DECISION, member.papers().decidedOn())
                    .containsEntry(AdmissionStep.CEREMONY, member.sketch().joined());
            assertThat(days.containsKey(AdmissionStep.RECOGNITION_DECISION))
                    .isEqualTo(member.papers().recognisedOn() != null);
            assertThat(days.get(AdmissionStep.APPLICATION))
                    .isAfterOrEqualTo(member.sketch().birth().plusYears(18));
        });
    }

    @Test
    void whoseProbationIsOverIsRecognisedOrRemovedOrWaitsForTheDecision() {
        Map<Boolean, Long> open = cases.stream()
                .filter(one ->
                        one.way().member().sketch().joined().plusMonths(14).isBefore(TODAY))
                .map(PastCasesTest::history)
                .collect(Collectors.partitioningBy(
                        history -> history.exit() == null
                                && history.steps().getLast().step() != AdmissionStep.RECOGNITION_DECISION,
                        Collectors.counting()));
        assertThat(open).containsEntry(true, 0L);
        assertThat(cases.stream().map(PastCasesTest::history).filter(history -> history.exit() != null))
                .isNotEmpty();
    }

    private Stream<PastCase> ceremonies(int year) {
        return cases.stream().filter(one -> one.way().on(Waymark.CEREMONY).getYear() == year);
    }

    private static AdmissionHistory history(PastCase one) {
        return one.history(place -> ELECTORS);
    }
}
