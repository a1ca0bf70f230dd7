package org.sotay.account;

import org.sotay.kernel.AccountId;

/// An account and the token of its new one-time link, which is never seen again.
public record NewInvitation(AccountId account, String token) {

    /// Secrets stay out of logs.
    @Override
    public String toString() {
        return "NewInvitation " + account;
    }
}
