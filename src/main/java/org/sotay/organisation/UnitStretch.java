package org.sotay.organisation;

import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Period;

/// A unit for as long as neither what it is nor the unit above it changes.
///
/// @param parent code of the unit directly above; none for a root
public record UnitStretch(
        String code,
        Period period,
        UnitTraits traits,
        @Nullable String parent) {}
