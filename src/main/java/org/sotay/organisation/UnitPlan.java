package org.sotay.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is to be written of the rows about a unit.
///
/// @param before what is recorded now; none for a new unit
record UnitPlan(List<UnitStretch> after, @Nullable List<UnitStretch> before) {

    String code() {
        return after.getFirst().code();
    }

    boolean isNew() {
        return before == null;
    }
}
