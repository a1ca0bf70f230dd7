package org.sotay.account;

import java.util.Collection;
import java.util.Set;
import org.sotay.kernel.PersonId;
import org.sotay.people.PersonUse;
import org.springframework.stereotype.Component;

/// Who has an account stays on record.
@Component
class AccountsOfPeople implements PersonUse {

    private final AccountStore accounts;

    AccountsOfPeople(AccountStore accounts) {
        this.accounts = accounts;
    }

    @Override
    public String key() {
        return "account.use.person";
    }

    @Override
    public Set<PersonId> of(Collection<PersonId> people) {
        return accounts.holders(people);
    }
}
