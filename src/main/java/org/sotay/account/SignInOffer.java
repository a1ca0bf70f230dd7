package org.sotay.account;

import org.jspecify.annotations.Nullable;

/// A sign-in that the sign-in page offers at one click.
///
/// @param role `administrator`, `officer`, `secretary` or `member`
/// @param unit name of the unit the role is held in
public record SignInOffer(
        String role, String name, @Nullable String unit, String username, String password) {

    /// Passwords stay out of logs.
    @Override
    public String toString() {
        return "SignInOffer " + username;
    }
}
