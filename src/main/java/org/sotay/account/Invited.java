package org.sotay.account;

import org.sotay.kernel.AccountId;

/// Whose password a one-time link sets.
public record Invited(AccountId account, String username, String name) {}
