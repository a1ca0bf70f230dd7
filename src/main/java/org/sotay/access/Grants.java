package org.sotay.access;

import java.time.Clock;
import java.time.LocalDate;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Roles given to accounts rather than won by an office.
@Service
public class Grants {

    private final GrantStore grants;
    private final Clock clock;

    Grants(GrantStore grants, Clock clock) {
        this.grants = grants;
        this.clock = clock;
    }

    /// Makes the account an administrator of the whole installation from today on.
    @Transactional
    public void grantAdministrator(Actor by, AccountId account) {
        grants.add(account, Role.ADMINISTRATOR, LocalDate.now(clock), clock.instant(), by.account());
    }

    /// Whether anybody administrates the installation today.
    public boolean hasAdministrator() {
        return grants.exists(Role.ADMINISTRATOR, LocalDate.now(clock));
    }
}
