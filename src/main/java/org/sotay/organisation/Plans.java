package org.sotay.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Mandate;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Scope;
import org.sotay.kernel.UnitId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Plans of reorganisation as drafts: writing them, and looking at what they would do. Putting them in force is for
/// [Reorganisations].
@Service
public class Plans {

    private final PlanStore plans;
    private final Evaluations evaluations;
    private final Clock clock;

    Plans(PlanStore plans, Evaluations evaluations, Clock clock) {
        this.plans = plans;
        this.evaluations = evaluations;
        this.clock = clock;
    }

    /// Every plan that was drafted in a unit the actor reorganises or below it, the latest first, without their steps.
    public List<Plan> all(Actor actor) {
        Scope scope = scope(actor);
        return scope.reachesUnits() ? plans.all(scope, LocalDate.now(clock)) : List.of();
    }

    /// Such a plan with its steps.
    public Optional<Plan> find(Actor actor, PlanId id) {
        Scope scope = scope(actor);
        return scope.reachesUnits() ? plans.find(scope, id, LocalDate.now(clock)) : Optional.empty();
    }

    /// Begins a draft in the unit the actor acts in, with these steps.
    @Transactional
    public Outcome<PlanId> draft(Actor actor, PlanText text, List<Operation> steps) {
        Scope scope = scope(actor);
        if (!scope.reachesUnits()) {
            return Outcome.missing();
        }
        List<Refusal> reasons = new ArrayList<>(PlanRules.text(text, LocalDate.now(clock)));
        reasons.addAll(PlanRules.length(steps));
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        Mandate acting = actor.acting();
        UnitId within = scope.everywhere() || acting == null ? null : acting.unit();
        PlanId id = plans.draft(within, text, clock.instant(), actor);
        plans.write(id, steps);
        return Outcome.done(id);
    }

    /// Gives a draft another name, note or day.
    ///
    /// @param version the version the actor looked at
    @Transactional
    public Outcome<PlanId> rewrite(Actor actor, PlanId id, int version, PlanText text) {
        List<Refusal> reasons = PlanRules.text(text, LocalDate.now(clock));
        return change(actor, id, version, reasons, plan -> plans.rewrite(id, text));
    }

    /// Writes the steps of a draft anew, in this order. Whether they can be taken, the preview tells.
    ///
    /// @param version the version the actor looked at
    @Transactional
    public Outcome<PlanId> write(Actor actor, PlanId id, int version, List<Operation> steps) {
        return change(actor, id, version, PlanRules.length(steps), plan -> plans.write(id, steps));
    }

    /// Throws a draft away; what was in force stays known.
    ///
    /// @param version the version the actor looked at
    @Transactional
    public Outcome<PlanId> discard(Actor actor, PlanId id, int version) {
        return change(actor, id, version, List.of(), plan -> plans.discard(id));
    }

    /// What a plan would do if it were put in force now.
    @Transactional(readOnly = true)
    public PlanPreview preview(Actor actor, Plan plan) {
        return evaluations.evaluate(actor, plan).preview();
    }

    private Outcome<PlanId> change(Actor actor, PlanId id, int version, List<Refusal> reasons, Consumer<Plan> change) {
        Optional<Plan> plan = find(actor, id);
        if (plan.isEmpty()) {
            return Outcome.missing();
        }
        List<Refusal> all = new ArrayList<>(PlanRules.still(plan.get(), PlanState.DRAFT));
        all.addAll(reasons);
        if (!all.isEmpty()) {
            return Outcome.refused(all);
        }
        if (!plans.claim(id, PlanState.DRAFT, version)) {
            return Outcome.refused(PlanRules.CHANGED_MEANWHILE);
        }
        change.accept(plan.get());
        return Outcome.done(id);
    }

    private static Scope scope(Actor actor) {
        return actor.scope(OrganisationCapabilities.REORGANISE_UNITS);
    }
}
