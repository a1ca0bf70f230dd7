package org.sotay.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A role to be granted.
///
/// @param unit code of the unit the role is held in; none for an administrator
/// @param until first day the role is no longer held; none when it stays until it is ended
public record NewGrant(
        Role role,
        @Nullable String unit,
        LocalDate from,
        @Nullable LocalDate until) {

    /// The role from a day on, until it is ended.
    public static NewGrant since(LocalDate from, Role role, @Nullable String unit) {
        return new NewGrant(role, unit, from, null);
    }
}
