package org.sotay.exchange;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.Actor;

/// Tells what somebody may who is not there: who ordered a list that is written now. The room of accounts does it.
public interface ActorSource {

    /// The account in the mandate of that key, with what both may today; nobody where the mandate is over or the
    /// account may not sign in.
    Optional<Actor> find(AccountId account, @Nullable String mandate);
}
