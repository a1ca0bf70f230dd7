package org.sotay.account.web;

import java.util.List;
import org.sotay.access.AccessCapabilities;
import org.sotay.kernel.Actor;
import org.sotay.ui.NavEntry;
import org.sotay.ui.Navigation;
import org.springframework.stereotype.Component;

/// The way to the accounts, for who keeps them.
@Component
class AccountNavigation implements Navigation {

    private static final List<NavEntry> ACCOUNTS = List.of(new NavEntry(85, "account.nav", "/accounts", "key", false));

    @Override
    public List<NavEntry> entries(Actor actor) {
        return actor.may(AccessCapabilities.GRANT_ACCESS) ? ACCOUNTS : List.of();
    }
}
