package org.sotay.organisation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Period;

/// One stretch of a unit's history in which name, kind, flags and place stayed the same.
///
/// @param entry first day of the record of name, kind and flags, which may have begun at another place
/// @param parent the unit directly above in that time; none for a root
public record UnitVersion(
        Period period,
        UnitTraits traits,
        KindName kindName,
        @Nullable UnitLine parent,
        Instant recordedAt,
        LocalDate entry) {}
