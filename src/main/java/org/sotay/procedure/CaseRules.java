package org.sotay.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What holds in every procedure: steps in their order, each once, on days that follow each other, in time. Pure: facts
/// in, findings out; a finding that is not met refuses the step.
public final class CaseRules {

    /// Names the finding that a step was taken already.
    public static final String TAKEN = "step-once";

    private CaseRules() {}

    /// Why a step cannot be taken; empty when it can.
    ///
    /// @param needs whether the case needs each step; one that is not named is required
    /// @param order where it stands that the steps follow each other
    public static List<Finding> step(
            CaseFile file,
            Procedure procedure,
            Map<String, Need> needs,
            ProposedStep wanted,
            RuleValue<?> order,
            LocalDate today) {
        CaseFindings say = new CaseFindings(procedure, order);
        if (file.exit() != null) {
            return List.of(say.closed(file.exit()));
        }
        if (need(needs, wanted.step()) == Need.NONE) {
            return List.of(say.needless(wanted.step()));
        }
        List<Finding> findings = new ArrayList<>();
        once(file, procedure.step(wanted.step()), wanted, say).ifPresent(findings::add);
        if (findings.isEmpty()) {
            findings.addAll(inOrder(file, procedure, needs, wanted, say));
        }
        if (wanted.on().isAfter(today)) {
            findings.add(say.future(wanted.on(), today));
        }
        return findings;
    }

    private static Optional<Finding> once(CaseFile file, ProcedureStep step, ProposedStep wanted, CaseFindings say) {
        int taken = file.rounds(step.key());
        Optional<TakenStep> last = file.last(step.key());
        if (last.isPresent() && (last.get().passed() || wanted.round() <= taken || taken >= step.times())) {
            return Optional.of(say.taken(last.get()));
        }
        return wanted.round() == taken + 1 ? Optional.empty() : Optional.of(say.outOfTurn(step.key(), taken + 1));
    }

    private static List<Finding> inOrder(
            CaseFile file, Procedure procedure, Map<String, Need> needs, ProposedStep wanted, CaseFindings say) {
        List<Finding> findings = new ArrayList<>();
        for (String before : procedure.step(wanted.step()).after()) {
            if (need(needs, before) == Need.REQUIRED && !file.passed(before)) {
                findings.add(say.missing(before, file.last(before).orElse(null)));
            }
        }
        procedure.following(wanted.step()).stream()
                .flatMap(step -> file.last(step.key()).stream())
                .findFirst()
                .ifPresent(later -> findings.add(say.overtaken(wanted.step(), later)));
        before(file, procedure, wanted)
                .filter(earlier -> wanted.on().isBefore(earlier.on()))
                .ifPresent(earlier -> findings.add(say.tooEarly(earlier, wanted.on())));
        return findings;
    }

    /// The step that lies latest among those this one follows, itself included.
    private static Optional<TakenStep> before(CaseFile file, Procedure procedure, ProposedStep wanted) {
        List<String> earlier = procedure.step(wanted.step()).after();
        return file.steps().stream()
                .filter(taken -> earlier.contains(taken.step()) || taken.step().equals(wanted.step()))
                .max(Comparator.comparing(TakenStep::on));
    }

    /// What speaks against a step that ends a period, when it comes too late.
    ///
    /// @param rule where the period stands
    /// @param excusable whether a written justification is enough
    public static Optional<Finding> late(
            CaseFile file, Procedure procedure, String clock, LocalDate on, RuleValue<?> rule, boolean excusable) {
        return file.running(clock)
                .filter(running -> running.overdue(on))
                .map(running -> new CaseFindings(procedure, rule).late(running, on, excusable));
    }

    /// Why a period cannot be made longer; empty when it can.
    ///
    /// @param allowed by how many days at most; none where it never can
    public static List<Finding> extension(
            CaseFile file,
            Procedure procedure,
            String clock,
            Extension wanted,
            @Nullable RuleValue<Integer> allowed,
            RuleValue<?> rule) {
        CaseFindings say = new CaseFindings(procedure, allowed == null ? rule : allowed);
        CaseClock running = file.running(clock).orElse(null);
        if (file.exit() != null) {
            return List.of(say.closed(file.exit()));
        }
        if (running == null) {
            return List.of(say.noClock());
        }
        if (running.extendedBy() != null) {
            return List.of(say.extended(running.extendedBy()));
        }
        return longer(running, wanted, allowed == null ? 0 : allowed.value(), say);
    }

    private static List<Finding> longer(CaseClock running, Extension wanted, int most, CaseFindings say) {
        List<Finding> findings = new ArrayList<>();
        if (wanted.days() < 1 || wanted.days() > most) {
            findings.add(say.tooLong(wanted.days(), most));
        }
        if (running.overdue(wanted.on())) {
            findings.add(say.extendedTooLate(running, wanted.on()));
        }
        if (wanted.reason().isBlank()) {
            findings.add(say.noReason());
        }
        return findings;
    }

    /// Why a case cannot be ended without a step; empty when it can.
    ///
    /// @param order where it stands that what is done follows what was done
    public static List<Finding> end(
            CaseFile file, Procedure procedure, Taking.CaseEnd end, LocalDate on, RuleValue<?> order, LocalDate today) {
        CaseFindings say = new CaseFindings(procedure, order);
        if (file.exit() != null) {
            return List.of(say.closed(file.exit()));
        }
        List<Finding> findings = new ArrayList<>();
        file.steps().stream()
                .max(Comparator.comparing(TakenStep::on))
                .filter(last -> on.isBefore(last.on()))
                .ifPresent(last -> findings.add(say.tooEarly(last, on)));
        if (on.isAfter(today)) {
            findings.add(say.future(on, today));
        }
        if (end.reason() == null || end.reason().isBlank()) {
            findings.add(say.noReason());
        }
        return findings;
    }

    /// Findings that stand against a step after what a written justification excuses.
    public static List<Finding> blocking(List<Finding> findings, @Nullable String justification) {
        boolean justified = justification != null && !justification.isBlank();
        return findings.stream()
                .filter(finding -> !finding.met() && !(justified && finding.excusable()))
                .toList();
    }

    static Need need(Map<String, Need> needs, String step) {
        return needs.getOrDefault(step, Need.REQUIRED);
    }
}
