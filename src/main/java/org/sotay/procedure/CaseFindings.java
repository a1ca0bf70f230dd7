package org.sotay.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The words of what speaks against a step: the rule, the fact, the cure.
final class CaseFindings {

    private final Procedure procedure;
    private final RuleValue<?> rule;

    CaseFindings(Procedure procedure, RuleValue<?> rule) {
        this.procedure = procedure;
        this.rule = rule;
    }

    Finding closed(CaseExit exit) {
        return no("case-open", say("open.fact", procedure.ended(exit.exit()), exit.on(), exit.by()), null);
    }

    Finding needless(String step) {
        return no("step-needed", say("needed.fact", procedure.called(step)), null);
    }

    Finding taken(TakenStep taken) {
        return no(
                CaseRules.TAKEN,
                say("once.fact", procedure.called(taken.step()), taken.on(), taken.recordedBy()),
                null);
    }

    Finding outOfTurn(String step, int next) {
        return no("step-turn", say("turn.fact", procedure.called(step), next), say("turn.cure", next));
    }

    Finding missing(String before, @Nullable TakenStep failed) {
        Sentence fact = failed == null
                ? say("order.fact", procedure.called(before))
                : say("order.failed", procedure.called(before), failed.on());
        return no("step-order", fact, say("order.cure", procedure.called(before)));
    }

    Finding overtaken(String step, TakenStep later) {
        return no(
                "step-order",
                say("order.overtaken", procedure.called(step), procedure.called(later.step()), later.on()),
                null);
    }

    Finding tooEarly(TakenStep earlier, LocalDate on) {
        return no(
                "step-date",
                say("date.fact", on, procedure.called(earlier.step()), earlier.on()),
                say("date.cure", earlier.on()));
    }

    Finding future(LocalDate on, LocalDate today) {
        return no("step-future", say("future.fact", on, today), say("future.cure", today));
    }

    Finding late(CaseClock clock, LocalDate on, boolean excusable) {
        Sentence fact =
                clock.uncertain() ? say("late.uncertain", clock.dueOn(), on) : say("late.fact", clock.dueOn(), on);
        return finding("step-late", fact, say(excusable ? "late.cure" : "late.consent"), excusable);
    }

    Finding noClock() {
        return no("clock-runs", say("clock.fact"), null);
    }

    Finding extended(int by) {
        return no("clock-once", say("extended.fact", by), null);
    }

    Finding tooLong(int days, int most) {
        return no("clock-longest", say("longest.fact", days), most == 0 ? null : say("longest.cure", most));
    }

    Finding extendedTooLate(CaseClock clock, LocalDate on) {
        return no("clock-late", say("late.fact", clock.dueOn(), on), null);
    }

    Finding noReason() {
        return no("clock-reason", say("reason.fact"), say("reason.cure"));
    }

    private Finding no(String name, Sentence fact, @Nullable Sentence cure) {
        return finding(name, fact, cure, false);
    }

    private Finding finding(String name, Sentence fact, @Nullable Sentence cure, boolean excusable) {
        return new Finding(
                name,
                rule.citation(),
                rule.confirmed(),
                Sentence.of("procedure.case.rule." + name),
                fact,
                null,
                Verdict.NOT_MET,
                cure,
                null,
                excusable);
    }

    private static Sentence say(String key, Object... arguments) {
        return Sentence.of("procedure.case." + key, arguments);
    }
}
