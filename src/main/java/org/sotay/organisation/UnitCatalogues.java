package org.sotay.organisation;

import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Capability;
import org.sotay.kernel.Range;
import org.sotay.kernel.Scope;
import org.sotay.kernel.UnitId;
import org.springframework.stereotype.Service;

/// Hands out catalogues of units.
@Service
public class UnitCatalogues {

    private final UnitCatalogueStore store;

    UnitCatalogues(UnitCatalogueStore store) {
        this.store = store;
    }

    /// A catalogue of the units the capability reaches.
    ///
    /// @param below only what stands at or below this unit, which was found for this actor; none for all of them
    public UnitCatalogue of(Actor actor, Capability capability, @Nullable UnitId below) {
        Scope reach = actor.scope(capability);
        Scope scope = below == null || reach.isEmpty() ? reach : Scope.of(Range.UNIT_AND_BELOW, below, null);
        return new UnitCatalogue(codes -> store.spans(scope, codes));
    }
}
