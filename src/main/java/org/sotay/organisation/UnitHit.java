package org.sotay.organisation;

import org.jspecify.annotations.Nullable;

/// A unit found by what somebody typed.
///
/// @param above name of the unit directly above; none for a root
public record UnitHit(
        String code,
        String name,
        KindName kindName,
        @Nullable String above) {}
