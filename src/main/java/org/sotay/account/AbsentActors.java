package org.sotay.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.exchange.ActorSource;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Mandate;
import org.springframework.stereotype.Component;

/// Makes actors of those who have left work behind that is done for them.
@Component
class AbsentActors implements ActorSource {

    private final PrincipalStore principals;
    private final Clock clock;

    AbsentActors(PrincipalStore principals, Clock clock) {
        this.principals = principals;
        this.clock = clock;
    }

    /// Never in another mandate, which might reach further.
    @Override
    public Optional<Actor> find(AccountId account, @Nullable String mandate) {
        return principals
                .byAccount(account, mandate, LocalDate.now(clock))
                .filter(actor ->
                        Optional.ofNullable(actor.acting()).map(Mandate::key).equals(Optional.ofNullable(mandate)));
    }
}
