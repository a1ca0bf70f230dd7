package org.sotay.account;

import org.jspecify.annotations.Nullable;
import org.sotay.access.NewGrant;

/// An account that somebody else is to have, as the one who makes it typed it.
///
/// @param member card number or number of the member it belongs to; empty for somebody who is none
/// @param grant a role from the start; none when the person's offices are enough or it is granted later
public record WantedAccount(
        String username,
        String name,
        String member,
        @Nullable NewGrant grant) {}
