package org.sotay.account;

import org.jspecify.annotations.Nullable;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Preferences;

/// An account to be made.
///
/// @param username letters, digits and `._@+-`; upper and lower case are the same
/// @param person the member it belongs to, if any
/// @param password in clear; none for an account that only uses tokens
/// @param apiToken in clear, at least 20 signs; none when no token is wanted from the start
/// @param demo belongs to the demonstration; refused elsewhere
public record NewAccount(
        String username,
        String name,
        @Nullable PersonId person,
        @Nullable String password,
        @Nullable String apiToken,
        Preferences preferences,
        boolean demo) {}
