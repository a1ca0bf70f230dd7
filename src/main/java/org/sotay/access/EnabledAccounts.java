package org.sotay.access;

import java.util.Collection;
import org.sotay.kernel.AccountId;

/// Tells which accounts can sign in; the room of accounts does it.
public interface EnabledAccounts {

    /// Whether at least one of them can.
    boolean any(Collection<AccountId> accounts);
}
