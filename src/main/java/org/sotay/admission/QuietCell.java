package org.sotay.admission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A cell that has nobody on its list.
///
/// @param lastCandidate the day since which it has nobody; none where it never had anybody
/// @param lastAdmission when a member last joined in it
/// @param officials how many official members it has
/// @param averageAge of its members, in years; 0 where it has none
/// @param reason what it said of this year; none where it has not
public record QuietCell(
        String code,
        String name,
        LocalDate foundedOn,
        @Nullable LocalDate lastCandidate,
        @Nullable LocalDate lastAdmission,
        int officials,
        int averageAge,
        @Nullable String reason) {}
