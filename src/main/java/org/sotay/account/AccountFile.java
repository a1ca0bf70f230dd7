package org.sotay.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.PersonId;

/// An account as whoever keeps the accounts sees it.
///
/// @param person the member it belongs to, if any
/// @param enabled may sign in
/// @param used has a password
/// @param invitedUntil until when its one-time link is good; none without one
/// @param sessions how many browsers are signed in
/// @param tokens how many access tokens are good
public record AccountFile(
        AccountId id,
        String username,
        String name,
        @Nullable PersonId person,
        boolean enabled,
        boolean used,
        Instant createdAt,
        @Nullable Instant invitedUntil,
        int sessions,
        int tokens) {}
