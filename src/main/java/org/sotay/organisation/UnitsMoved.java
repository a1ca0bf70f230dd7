package org.sotay.organisation;

import java.time.LocalDate;
import java.util.List;
import org.sotay.kernel.UnitId;

/// The tree has changed; heard within the same transaction.
///
/// @param units every unit whose place has changed, from whatever day on, those below it included
/// @param above every unit that has some of them below it on other days than before
/// @param since first day on which one of them stands elsewhere than before
public record UnitsMoved(List<UnitId> units, List<UnitId> above, LocalDate since) {

    public UnitsMoved {
        units = List.copyOf(units);
        above = List.copyOf(above);
    }
}
