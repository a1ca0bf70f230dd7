package org.sotay.admission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sotay.procedure.CaseFile;
import org.sotay.procedure.CaseRules;
import org.sotay.procedure.ClockStart;
import org.sotay.procedure.Finding;
import org.sotay.procedure.Fraction;
import org.sotay.procedure.ProposedStep;
import org.sotay.procedure.RuleKey;
import org.sotay.procedure.Taking;

/// Decides about each step of an admission: the case, what is told, the facts and the rules in; taken or refused out.
/// Pure.
final class AdmissionSteps {

    /// What is kept of a step beside what was told.
    static final Set<String> DERIVED = Set.of("needed", "outcome");

    private AdmissionSteps() {}

    /// What the rules say to a step.
    static StepDecision decide(CaseFile file, StepTold told, AdmissionFacts facts, AdmissionGround ground) {
        List<Finding> findings = CaseRules.blocking(speaksAgainst(file, told, facts, ground), told.justification());
        return findings.isEmpty() ? new StepDecision.Granted(taking(told, ground)) : new StepDecision.Denied(findings);
    }

    private static List<Finding> speaksAgainst(
            CaseFile file, StepTold told, AdmissionFacts facts, AdmissionGround ground) {
        ProposedStep wanted = new ProposedStep(told.step().name(), told.round(), told.on());
        List<Finding> findings = new ArrayList<>(AdmissionGuards.before(file, wanted, facts, ground));
        if (findings.stream().noneMatch(finding -> finding.rule().equals(CaseRules.TAKEN))) {
            findings.addAll(AdmissionGuards.told(file, told, facts, ground));
        }
        return findings;
    }

    private static Taking taking(StepTold told, AdmissionGround ground) {
        Map<String, String> kept = new HashMap<>(told.told().facts());
        boolean passed = true;
        if (told.told() instanceof StepTold.Voted(Vote vote, boolean secret, String number)) {
            Fraction share = ground.rules().value(share(told.step()));
            VoteOutcome outcome = VoteRules.outcome(vote, share);
            kept.put("needed", String.valueOf(share.of(vote.electors())));
            kept.put("outcome", outcome.name());
            passed = passes(told, outcome, ground);
        }
        return new Taking(
                told.step().name(),
                told.round(),
                told.on(),
                passed,
                kept,
                told.justification(),
                passed ? starts(told, ground) : List.of(),
                passed ? AdmissionProcedure.PROCEDURE.step(told.step().name()).stops() : List.of(),
                end(told));
    }

    /// Whether what follows may come. The review of a probation passes with either outcome, and after the last ballot
    /// with none: the committee then decides.
    private static boolean passes(StepTold told, VoteOutcome outcome, AdmissionGround ground) {
        boolean reviewed = told.step() == AdmissionStep.RECOGNITION_REVIEW
                && (outcome == VoteOutcome.NEGATIVE
                        || told.round() >= ground.rules().value(AdmissionRules.RECOGNITION_BALLOTS));
        return outcome == VoteOutcome.ADOPTED || reviewed;
    }

    /// The share that a vote needs.
    static RuleKey<Fraction> share(AdmissionStep step) {
        return switch (step) {
            case COMMITTEE_RESOLUTION, RECOGNITION_COMMITTEE -> AdmissionRules.COMMITTEE_VOTE;
            case RECOGNITION_REVIEW -> AdmissionRules.RECOGNITION_VOTE;
            default -> AdmissionRules.CELL_VOTE;
        };
    }

    private static List<ClockStart> starts(StepTold told, AdmissionGround ground) {
        return switch (told.step()) {
            case CELL_RESOLUTION -> List.of(working(AdmissionClock.DECISION, told.on(), ground));
            case DECISION ->
                told.told() instanceof StepTold.Decided decided && decided.positive() && decided.receivedOn() != null
                        ? List.of(working(AdmissionClock.CEREMONY, decided.receivedOn(), ground))
                        : List.of();
            case CEREMONY ->
                List.of(
                        ClockStart.plain(
                                AdmissionClock.MEMBER_PAPERS.name(),
                                told.on(),
                                ground.rules().value(AdmissionRules.MEMBER_PAPERS_DEADLINE)),
                        working(AdmissionClock.REVIEW, probationEnds(told.on(), ground), ground));
            case RECOGNITION_REVIEW -> List.of(working(AdmissionClock.RECOGNITION, told.on(), ground));
            default -> List.of();
        };
    }

    private static ClockStart working(AdmissionClock clock, LocalDate from, AdmissionGround ground) {
        return ClockStart.working(clock.name(), from, ground.rules().value(clock.days()), ground.calendar());
    }

    /// The first day after the probation of somebody who was admitted on a day.
    static LocalDate probationEnds(LocalDate ceremony, AdmissionGround ground) {
        return ceremony.plusMonths(ground.rules().value(AdmissionRules.PROBATION));
    }

    private static Taking.@Nullable CaseEnd end(StepTold told) {
        if (!(told.told() instanceof StepTold.Decided decided)) {
            return null;
        }
        if (told.step() == AdmissionStep.RECOGNITION_DECISION) {
            AdmissionExit exit = decided.positive() ? AdmissionExit.RECOGNISED : AdmissionExit.REMOVED;
            return new Taking.CaseEnd(exit.name(), decided.reason());
        }
        return decided.positive() ? null : new Taking.CaseEnd(AdmissionExit.REJECTED.name(), decided.reason());
    }
}
