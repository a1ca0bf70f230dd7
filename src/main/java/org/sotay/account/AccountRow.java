package org.sotay.account;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.AccountId;

/// An account as one row of a list.
///
/// @param enabled may sign in
/// @param used has a password
/// @param roles in which it can act today
public record AccountRow(
        AccountId id,
        String username,
        String name,
        boolean enabled,
        boolean used,
        Instant createdAt,
        List<HeldRole> roles) {

    /// What its holder is called in a role, and the name of the unit it is held in.
    public record HeldRole(String title, @Nullable String unit) {}

    public AccountRow {
        roles = List.copyOf(roles);
    }
}
