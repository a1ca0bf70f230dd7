package org.sotay.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sotay.admission.Walking.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sotay.kernel.WorkingCalendar;
import org.sotay.procedure.CaseClock;
import org.sotay.procedure.CaseExit;
import org.sotay.procedure.CaseRules;
import org.sotay.procedure.Extension;
import org.sotay.procedure.Finding;
import org.sotay.procedure.TakenStep;
import org.sotay.procedure.Taking;
import org.sotay.procedure.Verdict;

class AdmissionStepsTest {

    private final Walking walk = new Walking();

    @Test
    void twentyOfficialMembersOfWhomThreeAreAbsentNeedFourteenVotes() {
        walk.prepared();
        walk.vote(AdmissionStep.CELL_RESOLUTION, LocalDate.of(2024, 6, 3), new Vote(20, 17, 17, 13, 4, 0));
        assertThat(last(AdmissionStep.CELL_RESOLUTION).facts()).containsEntry("needed", "14");
        assertThat(last(AdmissionStep.CELL_RESOLUTION).passed()).isFalse();
        assertThat(walk.file.running("DECISION")).isEmpty();
        walk.vote(AdmissionStep.CELL_RESOLUTION, LocalDate.of(2024, 6, 10), new Vote(20, 17, 17, 14, 3, 0));
        assertThat(last(AdmissionStep.CELL_RESOLUTION).passed()).isTrue();
        assertThat(last(AdmissionStep.CELL_RESOLUTION).round()).isEqualTo(2);
        assertThat(walk.file.running("DECISION")).map(CaseClock::startsOn).contains(LocalDate.of(2024, 6, 10));
    }

    @ParameterizedTest
    @CsvSource({
        "20,17,21,14,7,0,vote-ballots",
        "20,17,18,14,4,0,vote-ballots",
        "20,21,17,14,3,0,vote-present",
        "20,17,17,14,4,0,vote-sum",
        "22,17,17,14,3,0,vote-electors"
    })
    void aVoteThatDoesNotAddUpIsRefused(
            int electors, int present, int ballots, int inFavour, int against, int invalid, String rule) {
        walk.prepared();
        StepDecision decision = walk.vote(
                AdmissionStep.CELL_RESOLUTION,
                LocalDate.of(2024, 6, 3),
                new Vote(electors, present, ballots, inFavour, against, invalid));
        assertThat(refused(decision)).contains(rule);
        assertThat(walk.file.rounds("CELL_RESOLUTION")).isZero();
    }

    @Test
    void aVoteThatDidNotCarryIsOnRecordAndWhatFollowsWaits() {
        walk.prepared();
        walk.vote(AdmissionStep.CELL_RESOLUTION, LocalDate.of(2024, 6, 3), new Vote(20, 20, 20, 13, 7, 0));
        walk.electors = Electors.counted(9);
        assertThat(refused(walk.vote(
                        AdmissionStep.COMMITTEE_RESOLUTION, LocalDate.of(2024, 7, 1), new Vote(9, 9, 9, 9, 0, 0))))
                .containsExactly("step-order");
        assertThat(last(AdmissionStep.CELL_RESOLUTION).facts())
                .containsAllEntriesOf(Map.of("inFavour", "13", "against", "7", "outcome", "UNDECIDED"));
    }

    @Test
    void stepsFollowEachOther() {
        assertThat(refused(walk.note(AdmissionStep.LIFE_RECORD, LocalDate.of(2024, 1, 5))))
                .containsExactly("step-order");
        walk.note(AdmissionStep.APPLICATION, LocalDate.of(2024, 1, 2));
        assertThat(refused(walk.note(AdmissionStep.APPLICATION, LocalDate.of(2024, 1, 2))))
                .containsExactly(CaseRules.TAKEN);
        assertThat(refused(walk.note(AdmissionStep.LIFE_RECORD, LocalDate.of(2024, 1, 1))))
                .containsExactly("step-date");
        assertThat(refused(walk.note(AdmissionStep.LIFE_RECORD, Walking.TODAY.plusDays(1))))
                .containsExactly("step-future");
    }

    @Test
    void theCellResolvesOnlyWhenEveryRuleAboutTheCandidateIsMet() {
        walk.prepared();
        walk.eligibility.add(Walking.finding("schooling", Verdict.NOT_MET));
        walk.eligibility.add(Walking.finding("min-age", Verdict.MET));
        walk.eligibility.add(Walking.finding("opinions", Verdict.UNKNOWN));
        assertThat(refused(walk.vote(AdmissionStep.CELL_RESOLUTION, LocalDate.of(2024, 6, 3), Walking.carried())))
                .containsExactly("schooling", "opinions");
    }

    @Test
    void whoActsForAUnitBelowIsToldWhoCan() {
        walk.resolved();
        walk.acting = Walking.COMMUNE.id();
        StepDecision decision =
                walk.decide(AdmissionStep.DECISION, LocalDate.of(2024, 8, 1), LocalDate.of(2024, 8, 2), null);
        assertThat(decision).isInstanceOfSatisfying(StepDecision.Denied.class, denied -> {
            assertThat(denied.findings().getFirst().rule()).isEqualTo("entitled");
            assertThat(denied.findings().getFirst().fact().arguments()).containsExactly("Kim Sơn");
        });
        walk.acting = Walking.DISTRICT.id();
        assertThat(walk.decide(AdmissionStep.DECISION, LocalDate.of(2024, 8, 1), LocalDate.of(2024, 8, 2), null))
                .isInstanceOf(StepDecision.Granted.class);
    }

    @Test
    void aLateDecisionNeedsToBeJustified() {
        walk.resolved();
        LocalDate late = LocalDate.of(2024, 8, 27);
        assertThat(walk.file.running("DECISION")).map(CaseClock::dueOn).contains(LocalDate.of(2024, 8, 26));
        assertThat(refused(walk.decide(AdmissionStep.DECISION, late, late, " ")))
                .containsExactly("step-late");
        assertThat(walk.decide(AdmissionStep.DECISION, late, late, "Bão")).isInstanceOf(StepDecision.Granted.class);
        assertThat(last(AdmissionStep.DECISION).justification()).isEqualTo("Bão");
    }

    @Test
    void aDeadlineIsMadeLongerOnceAndNotByMoreThanAllowed() {
        walk.resolved();
        assertThat(extension(31)).containsExactly("clock-longest");
        assertThat(extension(30)).isEmpty();
    }

    private List<String> extension(int days) {
        return CaseRules.extension(
                        walk.file,
                        AdmissionProcedure.PROCEDURE,
                        "DECISION",
                        new Extension(days, "Bão", LocalDate.of(2024, 8, 20)),
                        Walking.RULES.rule(AdmissionRules.DECISION_EXTENSION),
                        Walking.RULES.rule(AdmissionRules.DECISION_DEADLINE))
                .stream()
                .map(Finding::rule)
                .toList();
    }

    @Test
    void aLateCeremonyNeedsTheConsentOfTheCommitteeAbove() {
        walk.resolved();
        walk.decide(AdmissionStep.DECISION, LocalDate.of(2024, 8, 1), LocalDate.of(2024, 8, 1), null);
        LocalDate late = LocalDate.of(2024, 9, 13);
        assertThat(refused(walk.tell(
                        new StepTold(AdmissionStep.CEREMONY, 1, late, "Bão", new StepTold.Noted(null, null, null)))))
                .containsExactly("step-late");
        walk.papers.add(PaperKind.CONSENT_LATE_CEREMONY);
        assertThat(walk.note(AdmissionStep.CEREMONY, late)).isInstanceOf(StepDecision.Granted.class);
    }

    @Test
    void decidedOn25AugustAndAdmittedOn15SeptemberOneIsReviewedUntil27OctoberAndOfficialFrom15September() {
        walk.admitted();
        assertThat(AdmissionSteps.probationEnds(LocalDate.of(2024, 9, 15), walk.ground()))
                .isEqualTo(LocalDate.of(2025, 9, 15));
        assertThat(walk.file.running("REVIEW")).map(CaseClock::dueOn).contains(LocalDate.of(2025, 10, 27));
        assertThat(refused(walk.vote(AdmissionStep.RECOGNITION_REVIEW, LocalDate.of(2025, 9, 14), Walking.carried())))
                .containsExactly("probation-over");
        walk.vote(AdmissionStep.RECOGNITION_REVIEW, LocalDate.of(2025, 10, 20), Walking.carried());
        walk.electors = Electors.told();
        walk.vote(AdmissionStep.RECOGNITION_COMMITTEE, LocalDate.of(2025, 11, 3), new Vote(9, 9, 9, 6, 3, 0));
        walk.decide(AdmissionStep.RECOGNITION_DECISION, LocalDate.of(2026, 3, 2), null, "Sáp nhập");
        assertThat(walk.file.exit()).extracting(CaseExit::exit).isEqualTo("RECOGNISED");
        assertThat(walk.file.clocks()).noneMatch(CaseClock::runs);
    }

    @Test
    void aReviewWithoutTwoThirdsEitherWayIsHeldThreeTimesAndThenReportedUp() {
        walk.admitted();
        Vote undecided = new Vote(20, 20, 20, 12, 8, 0);
        for (int day = 1; day <= 2; day++) {
            walk.vote(AdmissionStep.RECOGNITION_REVIEW, LocalDate.of(2025, 10, day), undecided);
            assertThat(last(AdmissionStep.RECOGNITION_REVIEW).passed()).isFalse();
        }
        walk.vote(AdmissionStep.RECOGNITION_REVIEW, LocalDate.of(2025, 10, 3), undecided);
        assertThat(last(AdmissionStep.RECOGNITION_REVIEW).passed()).isTrue();
        assertThat(last(AdmissionStep.RECOGNITION_REVIEW).facts()).containsEntry("outcome", "UNDECIDED");
        assertThat(refused(walk.vote(AdmissionStep.RECOGNITION_REVIEW, LocalDate.of(2025, 10, 4), undecided)))
                .containsExactly(CaseRules.TAKEN);
    }

    @Test
    void whomTheCellDoesNotWantIsNotRecognised() {
        walk.admitted();
        walk.vote(AdmissionStep.RECOGNITION_REVIEW, LocalDate.of(2025, 10, 1), new Vote(20, 20, 20, 5, 15, 0));
        assertThat(last(AdmissionStep.RECOGNITION_REVIEW).passed()).isTrue();
        walk.electors = Electors.told();
        walk.vote(AdmissionStep.RECOGNITION_COMMITTEE, LocalDate.of(2025, 10, 2), new Vote(9, 9, 9, 9, 0, 0));
        assertThat(refused(walk.decide(AdmissionStep.RECOGNITION_DECISION, LocalDate.of(2025, 10, 3), null, null)))
                .containsExactly("recognition-voted");
    }

    @Test
    void theReviewHasFourPapersBeforeIt() {
        walk.admitted();
        walk.papers.remove(PaperKind.SELF_CRITICISM);
        assertThat(refused(walk.vote(AdmissionStep.RECOGNITION_REVIEW, LocalDate.of(2025, 10, 1), Walking.carried())))
                .containsExactly("paper-there");
    }

    @Test
    void aCellThatIsAGrassrootsOrganisationNeedsNoCommittee() {
        walk.line = new CellLine(
                List.of(Walking.DISTRICT, Walking.COMMUNE), Walking.RULES.value(AdmissionRules.DECIDED_BY));
        walk.prepared();
        walk.vote(AdmissionStep.CELL_RESOLUTION, LocalDate.of(2024, 6, 3), Walking.carried());
        assertThat(refused(walk.vote(AdmissionStep.COMMITTEE_RESOLUTION, LocalDate.of(2024, 6, 4), Walking.carried())))
                .containsExactly("step-needed");
        assertThat(AdmissionProcedure.next(walk.file, walk.facts().needs())).contains(AdmissionStep.DECISION);
    }

    @Test
    void whereAUnionStandsItsResolutionComesFirst() {
        walk.union = true;
        walk.prepared();
        assertThat(refused(walk.note(AdmissionStep.OPINIONS, LocalDate.of(2024, 5, 24))))
                .containsExactly("step-order");
        walk.note(AdmissionStep.UNION_RESOLUTION, LocalDate.of(2024, 5, 23));
        assertThat(walk.note(AdmissionStep.OPINIONS, LocalDate.of(2024, 5, 24)))
                .isInstanceOf(StepDecision.Granted.class);
    }

    @Test
    void aYearWhoseHolidaysAreUnknownMakesADeadlineUncertain() {
        walk.calendar = new WorkingCalendar(Set.of(), Set.of(), Set.of(2024));
        walk.admitted();
        assertThat(walk.file.running("REVIEW")).map(CaseClock::uncertain).contains(true);
        assertThat(walk.file.clock("CEREMONY")).map(CaseClock::uncertain).contains(false);
    }

    @Test
    void aCaseEndsWithAReasonAndAtItsTime() {
        walk.prepared();
        LocalDate day = LocalDate.of(2024, 6, 1);
        assertThat(exit(AdmissionExit.WITHDRAWN, day, "")).containsExactly("clock-reason");
        assertThat(exit(AdmissionExit.REMOVED, day, "Bỏ sinh hoạt")).containsExactly("exit-time");
        assertThat(exit(AdmissionExit.WITHDRAWN, LocalDate.of(2024, 5, 1), "Đi xa"))
                .containsExactly("step-date");
        assertThat(exit(AdmissionExit.WITHDRAWN, day, "Đi xa")).isEmpty();
    }

    @Test
    void whatWasVotedDownIsAnsweredByTheCommitteeThatDecides() {
        walk.prepared();
        LocalDate day = LocalDate.of(2024, 6, 10);
        String reason = "Không đủ số phiếu";
        assertThat(exit(AdmissionExit.REJECTED, day, reason)).containsExactly("exit-time");
        walk.vote(AdmissionStep.CELL_RESOLUTION, LocalDate.of(2024, 6, 3), new Vote(20, 17, 17, 13, 4, 0));
        assertThat(exit(AdmissionExit.REJECTED, day, reason)).isEmpty();
        assertThat(AdmissionExits.level(AdmissionExit.REJECTED)).isEqualTo(Level.DECIDING);
    }

    private List<String> exit(AdmissionExit exit, LocalDate on, String reason) {
        return AdmissionExits.speaksAgainst(walk.file, new ExitTold(exit, on, reason), walk.facts(), walk.ground())
                .stream()
                .map(Finding::rule)
                .toList();
    }

    @Test
    void nothingIsDoneInACaseThatIsOver() {
        walk.resolved();
        walk.tell(new StepTold(
                AdmissionStep.DECISION,
                1,
                LocalDate.of(2024, 8, 1),
                null,
                new StepTold.Decided(false, null, null, "Chưa rõ lịch sử chính trị")));
        assertThat(walk.file.exit()).extracting(CaseExit::exit).isEqualTo("REJECTED");
        assertThat(refused(walk.note(AdmissionStep.CEREMONY, LocalDate.of(2024, 8, 2))))
                .contains("case-open");
    }

    @Test
    void aStepWithAnEndStopsEveryClock() {
        walk.resolved();
        Taking.CaseEnd end = new Taking.CaseEnd("REJECTED", "x");
        Taking taking =
                new Taking("DECISION", 1, LocalDate.of(2024, 8, 1), true, Map.of(), null, List.of(), List.of(), end);
        assertThat(walk.file.with(taking, Instant.EPOCH, "A").clocks()).noneMatch(CaseClock::runs);
    }

    private TakenStep last(AdmissionStep step) {
        return walk.file.last(step.name()).orElseThrow();
    }
}
