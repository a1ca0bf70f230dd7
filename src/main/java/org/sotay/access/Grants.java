package org.sotay.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.UnitId;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.Units;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Roles given to accounts rather than won by an office.
@Service
public class Grants {

    private static final long NONE = 0;

    private final GrantStore grants;
    private final Units units;
    private final ObjectProvider<EnabledAccounts> enabled;
    private final Clock clock;

    Grants(GrantStore grants, Units units, ObjectProvider<EnabledAccounts> enabled, Clock clock) {
        this.grants = grants;
        this.units = units;
        this.enabled = enabled;
        this.clock = clock;
    }

    /// Makes the account an administrator of the whole installation from today on; the caller acts for all of it.
    @Transactional
    public void grantAdministrator(Actor by, AccountId account) {
        by.mustReachEverywhere();
        NewGrant grant = NewGrant.since(LocalDate.now(clock), Role.ADMINISTRATOR, null);
        grants.add(account, grant, null, clock.instant(), by.account());
    }

    /// Why this role could not be granted to a new account; for forms that make the account in the same step.
    public List<Refusal> check(Actor by, NewGrant grant) {
        return GrantRules.check(grant, unit(by, grant).isPresent(), LocalDate.now(clock));
    }

    /// Grants a role to an account that the caller has found.
    @Transactional
    public Outcome<Boolean> grant(Actor by, AccountId account, NewGrant grant) {
        if (!by.may(AccessCapabilities.GRANT_ACCESS)) {
            return Outcome.missing();
        }
        List<Refusal> reasons = new ArrayList<>(check(by, grant));
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        grants.waitForOthers();
        @Nullable UnitId unit = unit(by, grant).map(UnitAt::id).orElse(null);
        if (grants.overlaps(account, grant, unit)) {
            return Outcome.refused(Refusal.at("role", "access.refusal.granted-already"));
        }
        grants.add(account, grant, unit, clock.instant(), by.account());
        return Outcome.done(true);
    }

    /// Ends a grant at once; never the last one that lets an administrator sign in.
    @Transactional
    public Outcome<Boolean> end(Actor by, AccountId account, long grant) {
        LocalDate today = LocalDate.now(clock);
        if (!by.may(AccessCapabilities.GRANT_ACCESS)) {
            return Outcome.missing();
        }
        grants.waitForOthers();
        Optional<Grant> found = of(account).stream()
                .filter(known -> known.id() == grant && known.open(today))
                .findFirst();
        if (found.isEmpty()) {
            return Outcome.missing();
        }
        boolean administrates =
                found.get().role() == Role.ADMINISTRATOR && !found.get().from().isAfter(today);
        if (administrates && !anyEnabled(grants.holders(Role.ADMINISTRATOR, today, grant))) {
            return Outcome.refused(Refusal.of("access.refusal.last-administrator"));
        }
        grants.end(grant, today, clock.instant(), by.account());
        return Outcome.done(true);
    }

    /// Whether an administrator can still sign in when this account cannot; others wait until the transaction is over.
    @Transactional
    public boolean administratorWithout(AccountId account) {
        grants.waitForOthers();
        List<AccountId> holders = grants.holders(Role.ADMINISTRATOR, LocalDate.now(clock), NONE);
        return anyEnabled(
                holders.stream().filter(holder -> !holder.equals(account)).toList());
    }

    /// Every grant to the account, those that were ended last.
    public List<Grant> of(AccountId account) {
        return grants.of(account);
    }

    /// Whether anybody administrates the installation today.
    public boolean hasAdministrator() {
        return grants.exists(Role.ADMINISTRATOR, LocalDate.now(clock));
    }

    private boolean anyEnabled(List<AccountId> accounts) {
        return enabled.stream().anyMatch(known -> known.any(accounts));
    }

    private Optional<UnitAt> unit(Actor by, NewGrant grant) {
        return Optional.ofNullable(grant.unit()).flatMap(code -> units.find(by, code, grant.from()));
    }
}
