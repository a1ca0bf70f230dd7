package org.sotay.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The founding of a unit, and its dissolution where that is already known.
///
/// @param parentCode code of the unit directly above; none for a root
/// @param dissolved first day on which the unit no longer exists
public record Founding(
        String code,
        @Nullable String parentCode,
        LocalDate on,
        @Nullable LocalDate dissolved,
        String name,
        String kind,
        Sector sector,
        boolean grassroots,
        boolean empoweredToAdmit,
        boolean nonStateEnterprise) {

    /// The same with another dissolution.
    Founding dissolvedOn(@Nullable LocalDate day) {
        return new Founding(
                code, parentCode, on, day, name, kind, sector, grassroots, empoweredToAdmit, nonStateEnterprise);
    }
}
