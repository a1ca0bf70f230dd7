package org.sotay.access;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A role as it was granted to an account.
///
/// @param unitCode code of the unit the role is held in; none for an administrator
/// @param until first day the role is no longer held; none when it was granted without an end
/// @param endedAt when somebody ended it; none when nobody did
public record Grant(
        long id,
        Role role,
        @Nullable String unitCode,
        @Nullable String unitName,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Instant endedAt) {

    /// Whether it is or will be of use after `today` has begun.
    public boolean open(LocalDate today) {
        return endedAt == null && (until == null || until.isAfter(today));
    }

    /// The last day it holds; none without an end.
    public @Nullable LocalDate lastDay() {
        return until == null ? null : until.minusDays(1);
    }
}
