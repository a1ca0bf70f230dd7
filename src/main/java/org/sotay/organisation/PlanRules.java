package org.sotay.organisation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.sotay.kernel.Names;
import org.sotay.kernel.Refusal;

/// When a plan can be written, put in force and undone. Pure: facts in, refusals out.
final class PlanRules {

    static final int LONGEST_NOTE = 2000;

    /// More steps than any reform of a province has; a longer plan is two plans.
    static final int MOST_STEPS = 1000;

    static final Refusal CHANGED_MEANWHILE = Refusal.of("organisation.refusal.plan-changed-meanwhile");

    /// Nobody undoes what somebody above has done with units of others.
    static final Refusal BEYOND = Refusal.of("organisation.refusal.plan-beyond");

    private PlanRules() {}

    /// Why a plan cannot be called so or hold from that day.
    static List<Refusal> text(PlanText text, LocalDate today) {
        List<Refusal> reasons = new ArrayList<>();
        if (!Names.isReadable(text.title())) {
            reasons.add(Refusal.at("title", "organisation.refusal.plan-title"));
        } else if (text.title().length() > UnitRules.LONGEST_NAME) {
            reasons.add(Refusal.at("title", "organisation.refusal.name-long", UnitRules.LONGEST_NAME));
        }
        if (text.note().length() > LONGEST_NOTE) {
            reasons.add(Refusal.at("note", "organisation.refusal.name-long", LONGEST_NOTE));
        }
        reasons.addAll(UnitRules.day("on", text.on(), today));
        return reasons;
    }

    /// Why a plan cannot have these steps.
    static List<Refusal> length(List<Operation> steps) {
        return steps.size() > MOST_STEPS
                ? List.of(Refusal.of("organisation.refusal.plan-long", MOST_STEPS))
                : List.of();
    }

    /// Only a draft is changed or put in force, and only what is in force is undone.
    static List<Refusal> still(Plan plan, PlanState wanted) {
        if (plan.state() == wanted) {
            return List.of();
        }
        return List.of(Refusal.of(
                wanted == PlanState.DRAFT
                        ? "organisation.refusal.plan-no-draft"
                        : "organisation.refusal.plan-not-in-force"));
    }

    /// Why a plan cannot be put in force: it changes nothing, its steps cannot be taken, or it would by now do
    /// something
    /// else than its reader saw.
    static List<Refusal> enforce(PlanPreview now, String seal) {
        if (!now.seal().equals(seal)) {
            return List.of(
                    Refusal.of("organisation.refusal.plan-outdated", now.units().size(), now.placed()));
        }
        if (!now.problems().isEmpty()) {
            return List.of(Refusal.of(
                    "organisation.refusal.plan-problems", now.problems().size()));
        }
        return now.units().isEmpty() ? List.of(Refusal.of("organisation.refusal.plan-empty")) : List.of();
    }

    /// Why a plan cannot be undone, whatever was recorded since.
    static List<Refusal> undo(Plan plan, LocalDate today, ZoneId zone) {
        Plan.Stamp since = plan.inForce();
        if (plan.state() != PlanState.IN_FORCE || since == null) {
            return still(plan, PlanState.IN_FORCE);
        }
        LocalDate day = LocalDate.ofInstant(since.at(), zone);
        return day.equals(today) ? List.of() : List.of(Refusal.of("organisation.refusal.plan-too-late", day));
    }

    /// What was recorded since and depends on a plan: a later plan, or a unit that was changed, corrected or founded.
    static Refusal bond(String what, String name) {
        return Refusal.of("organisation.refusal.plan-bond." + what, name);
    }
}
