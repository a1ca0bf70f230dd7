package org.sotay.organisation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Scope;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Putting plans of reorganisation in force, and undoing them on the same day: everything or nothing.
@Service
public class Reorganisations {

    private final PlanStore plans;
    private final UnitFoundingStore foundings;
    private final Evaluations evaluations;
    private final ReformWriter writer;
    private final ObjectProvider<PlanEffects> effects;
    private final Clock clock;

    Reorganisations(
            PlanStore plans,
            UnitFoundingStore foundings,
            Evaluations evaluations,
            ReformWriter writer,
            ObjectProvider<PlanEffects> effects,
            Clock clock) {
        this.plans = plans;
        this.foundings = foundings;
        this.evaluations = evaluations;
        this.writer = writer;
        this.effects = effects;
        this.clock = clock;
    }

    /// Puts a draft in force, if it still does what the actor saw.
    ///
    /// @param version the version of the plan the actor looked at
    /// @param seal that of the preview the actor looked at
    @Transactional
    public Outcome<PlanPreview> enforce(Actor actor, PlanId id, int version, String seal) {
        Optional<Plan> found = locked(actor, id);
        if (found.isEmpty()) {
            return Outcome.missing();
        }
        Plan plan = found.get();
        List<Refusal> still = PlanRules.still(plan, PlanState.DRAFT);
        if (!still.isEmpty()) {
            return Outcome.refused(still);
        }
        if (plan.version() != version) {
            return Outcome.refused(PlanRules.CHANGED_MEANWHILE);
        }
        Evaluations.Evaluation evaluation = evaluations.evaluate(actor, plan);
        List<Refusal> reasons = PlanRules.enforce(evaluation.preview(), seal);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        if (!plans.claim(id, PlanState.DRAFT, version)) {
            return Outcome.refused(PlanRules.CHANGED_MEANWHILE);
        }
        Instant now = clock.instant();
        plans.enforced(id, now, actor);
        writer.write(evaluation, now, actor);
        return Outcome.done(evaluation.preview());
    }

    /// Undoes a plan on the day it was put in force, as long as nothing depends on it. Whoever reaches all that it
    /// touched
    /// may: somebody above may have put it in force, for units of others too.
    ///
    /// @param version the version of the plan the actor looked at
    @Transactional
    public Outcome<PlanId> undo(Actor actor, PlanId id, int version) {
        Optional<Plan> found = locked(actor, id);
        if (found.isEmpty()) {
            return Outcome.missing();
        }
        Plan plan = found.get();
        LocalDate today = LocalDate.now(clock);
        List<Refusal> reasons = PlanRules.undo(plan, today, clock.getZone());
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        if (!writer.within(id, actor.scope(OrganisationCapabilities.REORGANISE_UNITS))) {
            return Outcome.refused(PlanRules.BEYOND);
        }
        List<Refusal> bonds = writer.bonds(id);
        if (!bonds.isEmpty()) {
            return Outcome.refused(bonds);
        }
        if (!plans.claim(id, PlanState.IN_FORCE, version)) {
            return Outcome.refused(PlanRules.CHANGED_MEANWHILE);
        }
        Instant now = clock.instant();
        plans.undone(id, now, actor);
        writer.undo(plan, today, now);
        return Outcome.done(id);
    }

    /// The plan, while nobody else changes the tree or what belongs to it.
    private Optional<Plan> locked(Actor actor, PlanId id) {
        Scope scope = actor.scope(OrganisationCapabilities.REORGANISE_UNITS);
        if (!scope.reachesUnits()) {
            return Optional.empty();
        }
        foundings.own();
        effects.forEach(PlanEffects::hold);
        return plans.find(scope, id, LocalDate.now(clock));
    }
}
