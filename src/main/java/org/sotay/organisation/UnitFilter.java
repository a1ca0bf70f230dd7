package org.sotay.organisation;

import java.time.LocalDate;
import java.util.Set;
import org.sotay.kernel.Actor;
import org.sotay.kernel.UnitId;

/// Narrows a list of cells to those of which a room above knows something; few, compared with all.
public interface UnitFilter {

    /// How the filter is called in an address.
    String name();

    /// Message key of its name for readers.
    String label();

    /// The cells at or below a unit that it leaves, as far as the actor may read them.
    Set<UnitId> cells(Actor actor, UnitId unit, LocalDate day);
}
