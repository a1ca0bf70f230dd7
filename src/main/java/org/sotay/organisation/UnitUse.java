package org.sotay.organisation;

import java.util.Collection;
import java.util.Set;
import org.sotay.kernel.UnitId;

/// Something that a room above keeps about units, and for which their records must stay.
public interface UnitUse {

    /// Message key of a sentence that says what it is, with the name of the unit as its argument.
    String key();

    /// Those of the units of which there is something.
    Set<UnitId> of(Collection<UnitId> units);
}
