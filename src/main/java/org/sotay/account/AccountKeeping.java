package org.sotay.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sotay.access.AccessCapabilities;
import org.sotay.access.Grants;
import org.sotay.access.NewGrant;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Preferences;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Theme;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What whoever keeps the accounts does with those of others. Passwords are not among it: people set their own, with a
/// link that works once.
@Service
public class AccountKeeping {

    private static final Logger LOG = LoggerFactory.getLogger(AccountKeeping.class);

    private final AccountLists lists;
    private final Accounts accounts;
    private final Invitations invitations;
    private final Grants grants;
    private final MemberFinder members;

    AccountKeeping(
            AccountLists lists, Accounts accounts, Invitations invitations, Grants grants, MemberFinder members) {
        this.lists = lists;
        this.accounts = accounts;
        this.invitations = invitations;
        this.grants = grants;
        this.members = members;
    }

    /// Makes an account with a role, if one is wanted, and the link with which its owner sets a password.
    @Transactional
    public Outcome<NewInvitation> create(Actor actor, WantedAccount wanted) {
        if (!actor.may(AccessCapabilities.GRANT_ACCESS)) {
            return Outcome.missing();
        }
        Optional<PersonId> person = members.find(actor, wanted.member());
        NewAccount account = account(actor, wanted, person.orElse(null));
        List<Refusal> reasons = new ArrayList<>(accounts.refusals(account));
        reasons.addAll(member(wanted, person));
        NewGrant grant = wanted.grant();
        if (grant != null) {
            reasons.addAll(grants.check(actor, grant));
        }
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        return switch (accounts.create(actor, account)) {
            case Outcome.Missing<AccountId>() -> Outcome.missing();
            case Outcome.Refused<AccountId>(List<Refusal> late) -> Outcome.refused(late);
            case Outcome.Done<AccountId>(AccountId id) -> {
                if (grant != null) {
                    grants.grant(actor, id, grant);
                }
                LOG.info("Account {} made by account {}", id, actor.account());
                yield Outcome.done(new NewInvitation(id, invitations.offer(actor, id)));
            }
        };
    }

    private List<Refusal> member(WantedAccount wanted, Optional<PersonId> person) {
        if (person.isEmpty()) {
            return wanted.member().isBlank()
                    ? List.of()
                    : List.of(Refusal.at(
                            "member",
                            "account.keep.member.unknown",
                            wanted.member().strip()));
        }
        return accounts.of(person.get()).isPresent()
                ? List.of(Refusal.at("member", "account.keep.member.taken"))
                : List.of();
    }

    private static NewAccount account(Actor actor, WantedAccount wanted, @Nullable PersonId person) {
        Preferences preferences = new Preferences(actor.preferences().language(), Theme.SYSTEM, false);
        return new NewAccount(wanted.username(), wanted.name(), person, null, null, preferences, false);
    }

    /// Changes the name the pages show.
    @Transactional
    public Outcome<Boolean> rename(Actor actor, AccountId id, String name) {
        if (lists.find(actor, id).isEmpty()) {
            return Outcome.missing();
        }
        Optional<Refusal> refusal = Accounts.nameRefusal(name);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        accounts.rename(id, name);
        return Outcome.done(true);
    }

    /// Lets the account sign in or not. One that may not is signed out everywhere at once, and its tokens are revoked.
    @Transactional
    public Outcome<Boolean> enable(Actor actor, AccountId id, boolean enabled) {
        if (lists.find(actor, id).isEmpty()) {
            return Outcome.missing();
        }
        if (!enabled && id.equals(actor.account())) {
            return Outcome.refused(Refusal.of("account.keep.oneself"));
        }
        if (!enabled && !grants.administratorWithout(id)) {
            return Outcome.refused(Refusal.of("access.refusal.last-administrator"));
        }
        accounts.enable(actor, id, enabled);
        LOG.info("Account {} {} by account {}", id, enabled ? "enabled" : "disabled", actor.account());
        return Outcome.done(true);
    }

    /// A new one-time link, for a password that was never set or is lost; the link before is void.
    @Transactional
    public Outcome<NewInvitation> invite(Actor actor, AccountId id) {
        Optional<AccountFile> found = lists.find(actor, id);
        if (found.isEmpty()) {
            return Outcome.missing();
        }
        if (!found.get().enabled()) {
            return Outcome.refused(Refusal.of("account.keep.disabled"));
        }
        LOG.info("Account {} given a new link by account {}", id, actor.account());
        return Outcome.done(new NewInvitation(id, invitations.offer(actor, id)));
    }
}
