package org.sotay.admission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sotay.procedure.CaseFile;
import org.sotay.procedure.CaseRules;
import org.sotay.procedure.Finding;
import org.sotay.procedure.ProposedStep;
import org.sotay.procedure.RuleKey;
import org.sotay.procedure.RuleSet;
import org.sotay.procedure.Sentence;
import org.sotay.procedure.TakenStep;

/// What each step of an admission asks for, beyond its turn. Pure.
final class AdmissionGuards {

    private AdmissionGuards() {}

    /// Whether whoever tells it acts for the unit that takes such steps, or for one above.
    static List<Finding> entitled(Level level, AdmissionFacts facts, RuleSet rules) {
        if (facts.acting() == null || facts.line().reaches(facts.acting(), level)) {
            return List.of();
        }
        RuleKey<?> rule = level == Level.DECIDING ? AdmissionRules.DECIDED_BY : AdmissionRules.ORDER;
        String who = facts.line().at(level).map(LineUnit::name).orElse("");
        return List.of(new AdmissionFindings(rules.rule(rule))
                .no(
                        "entitled",
                        AdmissionFindings.say("entitled.fact", who),
                        AdmissionFindings.say("entitled.cure." + level, who)));
    }

    /// Whether the step comes in time; a late ceremony needs the consent of the committee above.
    private static List<Finding> late(
            CaseFile file, AdmissionStep step, LocalDate on, AdmissionFacts facts, RuleSet rules) {
        boolean consented = step == AdmissionStep.CEREMONY && facts.papers().contains(PaperKind.CONSENT_LATE_CEREMONY);
        return consented
                ? List.of()
                : AdmissionClock.endedBy(step).stream()
                        .flatMap(clock -> late(file, clock, on, rules).stream())
                        .toList();
    }

    private static Optional<Finding> late(CaseFile file, AdmissionClock clock, LocalDate on, RuleSet rules) {
        return CaseRules.late(
                file, AdmissionProcedure.PROCEDURE, clock.name(), on, rules.rule(clock.days()), clock.excusable());
    }

    /// What speaks against a step on a day, whatever will be told of it.
    static List<Finding> before(CaseFile file, ProposedStep wanted, AdmissionFacts facts, AdmissionGround ground) {
        AdmissionStep step = AdmissionStep.valueOf(wanted.step());
        List<Finding> findings = new ArrayList<>(entitled(step.level(), facts, ground.rules()));
        findings.addAll(CaseRules.step(
                file,
                AdmissionProcedure.PROCEDURE,
                facts.needs(),
                wanted,
                ground.rules().rule(AdmissionRules.ORDER),
                ground.today()));
        if (findings.stream().noneMatch(finding -> finding.rule().equals(CaseRules.TAKEN))) {
            findings.addAll(late(file, step, wanted.on(), facts, ground.rules()));
            findings.addAll(asks(file, step, wanted.on(), facts, ground));
        }
        return findings;
    }

    private static List<Finding> asks(
            CaseFile file, AdmissionStep step, LocalDate on, AdmissionFacts facts, AdmissionGround ground) {
        return switch (step) {
            case APPLICATION, CELL_RESOLUTION -> facts.eligibility();
            case INTRODUCTIONS -> introducers(facts, ground.rules());
            case CEREMONY -> ceremony(file, on, facts, ground.rules());
            case RECOGNITION_REVIEW -> {
                List<Finding> findings = new ArrayList<>(afterProbation(file, on, ground));
                findings.addAll(papers(facts, ground.rules()));
                yield findings;
            }
            default -> List.of();
        };
    }

    private static List<Finding> introducers(AdmissionFacts facts, RuleSet rules) {
        return facts.introducers() > 0
                ? List.of()
                : List.of(new AdmissionFindings(rules.rule(AdmissionRules.INTRODUCERS))
                        .no(
                                "introducers-named",
                                AdmissionFindings.say("introducers.fact"),
                                AdmissionFindings.say("introducers.cure")));
    }

    /// What speaks against what is told of a step.
    static List<Finding> told(CaseFile file, StepTold told, AdmissionFacts facts, AdmissionGround ground) {
        RuleSet rules = ground.rules();
        return switch (told.told()) {
            case StepTold.Voted voted ->
                VoteRules.check(voted.vote(), facts.electors(), rules.rule(AdmissionSteps.share(told.step())));
            case StepTold.Verified verified -> verified(verified, rules);
            case StepTold.Decided decided -> decided(file, told, decided, rules, ground.today());
            case StepTold.Noted noted -> List.of();
        };
    }

    private static List<Finding> ceremony(CaseFile file, LocalDate on, AdmissionFacts facts, RuleSet rules) {
        List<Finding> findings = new ArrayList<>();
        AdmissionFindings say = new AdmissionFindings(rules.rule(AdmissionRules.CEREMONY_DEADLINE));
        received(file)
                .filter(on::isBefore)
                .ifPresent(received -> findings.add(say.no(
                        "ceremony-received",
                        AdmissionFindings.say("received.fact", on, received),
                        AdmissionFindings.say("received.cure", received))));
        if (facts.member()) {
            findings.add(say.no("member-once", "member.fact"));
        }
        return findings;
    }

    /// The day on which the cell received the decision.
    static Optional<LocalDate> received(CaseFile file) {
        return file.last(AdmissionStep.DECISION.name())
                .map(TakenStep::facts)
                .map(facts -> facts.get("receivedOn"))
                .map(LocalDate::parse);
    }

    private static List<Finding> verified(StepTold.Verified verified, RuleSet rules) {
        AdmissionFindings say = new AdmissionFindings(rules.rule(AdmissionRules.VERIFICATION));
        boolean groundless = verified.conclusion() == Conclusion.NOT_REQUIRED && verified.ground() == null;
        if (groundless) {
            return List.of(say.no(
                    "verification-ground", AdmissionFindings.say("ground.fact"), AdmissionFindings.say("ground.cure")));
        }
        return verified.conclusion() != Conclusion.NOT_REQUIRED && verified.signedBy() == null
                ? List.of(say.no(
                        "verification-signed",
                        AdmissionFindings.say("signed.fact"),
                        AdmissionFindings.say("signed.cure")))
                : List.of();
    }

    private static List<Finding> afterProbation(CaseFile file, LocalDate on, AdmissionGround ground) {
        AdmissionFindings say = new AdmissionFindings(ground.rules().rule(AdmissionRules.PROBATION));
        return file.last(AdmissionStep.CEREMONY.name()).stream()
                .map(ceremony -> AdmissionSteps.probationEnds(ceremony.on(), ground))
                .filter(on::isBefore)
                .map(ends -> say.no(
                        "probation-over",
                        AdmissionFindings.say("probation.fact", on, ends),
                        AdmissionFindings.say("probation.cure", ends)))
                .toList();
    }

    private static List<Finding> papers(AdmissionFacts facts, RuleSet rules) {
        AdmissionFindings say = new AdmissionFindings(rules.rule(AdmissionRules.RECOGNITION_PAPERS));
        return rules.value(AdmissionRules.RECOGNITION_PAPERS).values().stream()
                .map(PaperKind::valueOf)
                .filter(kind -> !facts.papers().contains(kind))
                .map(kind -> Sentence.of("admission.paperKind." + kind))
                .map(paper -> say.no(
                        "paper-there",
                        AdmissionFindings.say("paper.fact", paper),
                        AdmissionFindings.say("paper.cure", paper)))
                .toList();
    }

    private static List<Finding> decided(
            CaseFile file, StepTold told, StepTold.Decided decided, RuleSet rules, LocalDate today) {
        boolean admission = told.step() == AdmissionStep.DECISION;
        AdmissionFindings say = new AdmissionFindings(
                rules.rule(admission ? AdmissionRules.DECISION_DEADLINE : AdmissionRules.RECOGNITION_DEADLINE));
        List<Finding> findings = new ArrayList<>();
        if (!decided.positive() && decided.reason() == null) {
            findings.add(say.no(
                    "decision-reason", AdmissionFindings.say("reason.fact"), AdmissionFindings.say("reason.cure")));
        }
        if (admission && decided.positive()) {
            findings.addAll(received(told, decided, say, today));
        }
        if (!admission && decided.positive() && !recognisable(file)) {
            findings.add(say.no("recognition-voted", "recognition.fact"));
        }
        return findings;
    }

    private static List<Finding> received(
            StepTold told, StepTold.Decided decided, AdmissionFindings say, LocalDate today) {
        LocalDate received = decided.receivedOn();
        if (received == null) {
            return List.of(say.no(
                    "decision-received",
                    AdmissionFindings.say("receipt.missing"),
                    AdmissionFindings.say("receipt.cure")));
        }
        return received.isBefore(told.on()) || received.isAfter(today)
                ? List.of(say.no("decision-received", "receipt.fact", received, told.on(), today))
                : List.of();
    }

    /// Nobody is recognised whom the cell, by two thirds, does not want recognised.
    private static boolean recognisable(CaseFile file) {
        Map<String, String> review = file.last(AdmissionStep.RECOGNITION_REVIEW.name())
                .map(TakenStep::facts)
                .orElse(Map.of());
        return !VoteOutcome.NEGATIVE.name().equals(review.get("outcome"));
    }
}
