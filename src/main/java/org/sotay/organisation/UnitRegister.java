package org.sotay.organisation;

import java.util.function.Consumer;
import org.sotay.kernel.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The units with their whole history.
@Service
public class UnitRegister {

    private final UnitRegisterStore rows;

    UnitRegister(UnitRegisterStore rows) {
        this.rows = rows;
    }

    /// Every stretch of every unit that ever stood at or below one that was found for this actor, and that the actor
    /// reached then; by code, and of one unit in their order.
    @Transactional(readOnly = true)
    public void each(Actor actor, UnitAt unit, Consumer<UnitStretch> row) {
        rows.each(actor.scope(OrganisationCapabilities.READ_UNITS), unit.id(), row);
    }

    /// How many stretches [#each] hands out, or a few less.
    public int total(Actor actor, UnitAt unit) {
        return rows.total(actor.scope(OrganisationCapabilities.READ_UNITS), unit.id());
    }
}
