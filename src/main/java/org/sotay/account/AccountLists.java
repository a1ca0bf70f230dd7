package org.sotay.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sotay.access.AccessCapabilities;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.Actor;
import org.springframework.stereotype.Service;

/// The accounts of everybody, for whoever keeps them.
@Service
public class AccountLists {

    private final AccountListStore lists;
    private final Clock clock;

    AccountLists(AccountListStore lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    /// One page of the accounts; nothing for somebody who does not keep them.
    public AccountList list(Actor actor, AccountQuery query) {
        return actor.may(AccessCapabilities.GRANT_ACCESS)
                ? lists.list(query, LocalDate.now(clock))
                : new AccountList(List.of(), 0, 0);
    }

    /// One account.
    public Optional<AccountFile> find(Actor actor, AccountId id) {
        return actor.may(AccessCapabilities.GRANT_ACCESS)
                ? lists.find(id, clock.instant(), LocalDate.now(clock))
                : Optional.empty();
    }
}
