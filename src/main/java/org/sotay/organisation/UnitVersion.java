package org.sotay.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
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
        LocalDate entry) {

    /// Whether nothing but the units further above differs from what was before.
    boolean goesOn(UnitVersion before) {
        return entry.equals(before.entry) && Objects.equals(code(parent), code(before.parent));
    }

    /// The same up to another day.
    UnitVersion until(@Nullable LocalDate end) {
        return new UnitVersion(new Period(period.from(), end), traits, kindName, parent, recordedAt, entry);
    }

    private static @Nullable String code(@Nullable UnitLine unit) {
        return unit == null ? null : unit.code();
    }
}
