package org.sotay.account;

import java.util.List;
import org.sotay.access.Actors;
import org.sotay.access.Grants;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes the first administrator, for whoever holds the link that was printed at the start.
@Service
public class FirstAdministrator {

    private final SetupLink link;
    private final Accounts accounts;
    private final Grants grants;
    private final Actors actors;

    FirstAdministrator(SetupLink link, Accounts accounts, Grants grants, Actors actors) {
        this.link = link;
        this.accounts = accounts;
        this.grants = grants;
        this.actors = actors;
    }

    /// Whether the link is good.
    public boolean isOffered(String token) {
        return link.isGood(token);
    }

    /// Makes the account and uses the link up; a link that is not good is not there.
    @Transactional
    public Outcome<AccountId> create(String token, NewAccount wanted) {
        if (!link.isGood(token)) {
            return Outcome.missing();
        }
        List<Refusal> reasons = accounts.refusals(wanted);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        if (!link.take(token)) {
            return Outcome.missing(); // somebody else was faster
        }
        Actor by = actors.installation();
        AccountId account = accounts.createAll(by, List.of(wanted)).getFirst();
        grants.grantAdministrator(by, account);
        return Outcome.done(account);
    }
}
