package org.sotay.account.web;

import org.jspecify.annotations.Nullable;

/// What was typed about a new account, kept as it was typed.
///
/// @param member card number or number of the member it belongs to
public record NewAccountForm(
        @Nullable String username,
        @Nullable String name,
        @Nullable String member) {

    static NewAccountForm empty() {
        return new NewAccountForm("", "", "");
    }
}
