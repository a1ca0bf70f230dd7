package org.sotay.organisation;

import java.util.Set;
import org.sotay.kernel.Period;
import org.sotay.kernel.UnitId;

/// A unit for as long as what it is and where it stands stay the same.
///
/// @param unit as it is then, without the line of units above
/// @param line ids of the units above, itself included
/// @param reached whether a scope reaches it there
record UnitSpan(Period period, UnitAt unit, Set<UnitId> line, boolean reached) {

    UnitSpan {
        line = Set.copyOf(line);
    }
}
