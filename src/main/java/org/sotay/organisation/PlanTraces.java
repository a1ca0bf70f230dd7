package org.sotay.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Scope;
import org.springframework.stereotype.Service;

/// Tells which plans of reorganisation have made a unit what it is.
@Service
public class PlanTraces {

    private final PlanTraceStore store;
    private final Clock clock;

    PlanTraces(PlanTraceStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// The plans in force that founded, changed, moved or dissolved a unit, as far as the actor may read plans.
    public List<PlanTrace> of(Actor actor, UnitAt unit) {
        Scope scope = actor.scope(OrganisationCapabilities.REORGANISE_UNITS);
        return scope.isEmpty() ? List.of() : store.of(unit.id(), scope, LocalDate.now(clock));
    }
}
