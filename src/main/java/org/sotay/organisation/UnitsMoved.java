package org.sotay.organisation;

import java.util.List;
import org.sotay.kernel.UnitId;

/// The tree has changed; heard within the same transaction.
///
/// @param units every unit whose place has changed, from whatever day on, those below it included
/// @param above every unit that has some of them below it on other days than before
public record UnitsMoved(List<UnitId> units, List<UnitId> above) {

    public UnitsMoved {
        units = List.copyOf(units);
        above = List.copyOf(above);
    }
}
