package org.sotay.account;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.access.EnabledAccounts;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Names;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Preferences;
import org.sotay.kernel.Refusal;
import org.sotay.ui.PreferenceKeeper;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes accounts and changes what belongs to one.
@Service
public class Accounts implements PreferenceKeeper, EnabledAccounts {

    private final AccountStore accounts;
    private final SessionStore sessions;
    private final ApiTokenStore tokens;
    private final InvitationStore invitations;
    private final Passwords passwords;
    private final Clock clock;

    Accounts(
            AccountStore accounts,
            SessionStore sessions,
            ApiTokenStore tokens,
            InvitationStore invitations,
            Passwords passwords,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.tokens = tokens;
        this.invitations = invitations;
        this.passwords = passwords;
        this.clock = clock;
    }

    /// Makes them all, in order; the caller answers for username and password being acceptable, and acts for the whole
    /// installation.
    @Transactional
    public List<AccountId> createAll(Actor by, List<NewAccount> wanted) {
        by.mustReachEverywhere();
        List<AccountId> made = new ArrayList<>(wanted.size());
        for (NewAccount account : wanted) {
            made.add(make(by, account).orElseThrow(() -> new DuplicateKeyException(account.username())));
        }
        return made;
    }

    private Optional<AccountId> make(Actor by, NewAccount wanted) {
        Instant now = clock.instant();
        String hash = wanted.password() == null ? null : passwords.hash(wanted.password());
        Optional<AccountId> made = accounts.add(wanted, usernameOf(wanted.username()), hash, by.account(), now);
        String token = wanted.apiToken();
        if (token != null) {
            made.ifPresent(id -> tokens.add(id, wanted.username(), Secrets.fingerprint(token), null, now));
        }
        return made;
    }

    /// Makes one account from a form; refused when username or password will not do.
    @Transactional
    public Outcome<AccountId> create(Actor by, NewAccount wanted) {
        List<Refusal> reasons = refusals(wanted);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        return make(by, wanted).map(Outcome::done).orElseGet(() -> Outcome.refused(taken(wanted.person())));
    }

    /// What was taken meanwhile.
    private Refusal taken(@Nullable PersonId person) {
        return person != null && accounts.of(person).isPresent()
                ? Refusal.at("member", "account.keep.member.taken")
                : Refusal.at("username", "account.username.taken");
    }

    /// Why an account cannot be made so.
    List<Refusal> refusals(NewAccount wanted) {
        List<Refusal> reasons = new ArrayList<>();
        String username = usernameOf(wanted.username());
        nameRefusal(wanted.name()).ifPresent(reasons::add);
        if (!username.matches("[a-z0-9][a-z0-9._@+-]{1,63}")) {
            reasons.add(Refusal.at("username", "account.username.unfit"));
        } else if (accounts.exists(username)) {
            reasons.add(Refusal.at("username", "account.username.taken"));
        }
        if (wanted.password() != null) {
            passwords.refusal("password", wanted.password(), username).ifPresent(reasons::add);
        }
        return reasons;
    }

    /// Why an account cannot be called so.
    static Optional<Refusal> nameRefusal(String name) {
        String read = Names.tidy(name);
        return !Names.isReadable(read) || read.length() > 120
                ? Optional.of(Refusal.at("name", "account.name.missing"))
                : Optional.empty();
    }

    /// The account of a person, if there is one.
    public Optional<AccountId> of(PersonId person) {
        return accounts.of(person);
    }

    /// Whether there is any account at all.
    public boolean any() {
        return accounts.any();
    }

    /// Lets an account sign in or not. One that may not is signed out everywhere at once, its tokens are revoked and
    /// its link is void.
    @Transactional
    public void enable(Actor by, AccountId account, boolean enabled) {
        accounts.enable(account, enabled);
        if (!enabled) {
            sessions.endAll(account);
            tokens.revokeAll(account, clock.instant());
            invitations.withdraw(account);
        }
    }

    /// Changes the name of an account.
    void rename(AccountId account, String name) {
        accounts.rename(account, Names.tidy(name));
    }

    @Override
    public boolean any(Collection<AccountId> candidates) {
        return accounts.anyEnabled(candidates);
    }

    @Override
    @Transactional
    public void keep(Actor actor, Preferences preferences) {
        accounts.prefer(actor.account(), preferences);
    }

    /// Replaces the password and ends every session but one.
    @Transactional
    void replacePassword(AccountId account, String hash, long session) {
        accounts.changePassword(account, hash);
        sessions.endOthers(account, session);
    }

    /// One's own username.
    public String username(Actor actor) {
        return accounts.credentials(actor.account()).username();
    }

    /// The one way a username is written.
    static String usernameOf(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
