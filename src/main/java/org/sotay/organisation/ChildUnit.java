package org.sotay.organisation;

import org.jspecify.annotations.Nullable;
import org.sotay.kernel.UnitId;

/// A unit as one row of a list, as of one day.
///
/// @param parent the unit directly above; none for a root
/// @param children number of units directly below it
public record ChildUnit(
        UnitId id,
        String code,
        UnitTraits traits,
        KindName kindName,
        @Nullable UnitLine parent,
        int children) {

    public String name() {
        return traits.name();
    }
}
