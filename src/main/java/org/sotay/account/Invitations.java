package org.sotay.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// One-time links with which people set their passwords themselves, so that nobody else ever knows them.
@Service
public class Invitations {

    /// How long a link is good.
    public static final Duration GOOD_FOR = Duration.ofDays(3);

    private final InvitationStore invitations;
    private final AccountStore accounts;
    private final SessionStore sessions;
    private final Passwords passwords;
    private final Secrets secrets;
    private final Clock clock;

    Invitations(
            InvitationStore invitations,
            AccountStore accounts,
            SessionStore sessions,
            Passwords passwords,
            Secrets secrets,
            Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.secrets = secrets;
        this.clock = clock;
    }

    /// The token of a new link; the one before is void.
    String offer(Actor by, AccountId account) {
        String token = secrets.token();
        Instant now = clock.instant();
        invitations.offer(account, Secrets.fingerprint(token), now, now.plus(GOOD_FOR), by.account());
        return token;
    }

    /// Whose password the link sets; nobody's when it was used or is too old.
    public Optional<Invited> find(String token) {
        return invitations.find(Secrets.fingerprint(token), clock.instant());
    }

    /// Sets the password, uses the link up and ends every session of the account.
    @Transactional
    public Outcome<Invited> accept(String token, String password, String repeated) {
        Optional<Invited> found = find(token);
        if (found.isEmpty()) {
            return Outcome.missing();
        }
        Invited invited = found.get();
        List<Refusal> reasons = new ArrayList<>();
        passwords.refusal("password", password, invited.username()).ifPresent(reasons::add);
        if (!password.equals(repeated)) {
            reasons.add(Refusal.at("repeated", "account.password.differs"));
        }
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        if (!invitations.take(Secrets.fingerprint(token), clock.instant())) {
            return Outcome.missing();
        }
        accounts.changePassword(invited.account(), passwords.hash(password));
        sessions.endAll(invited.account());
        return Outcome.done(invited);
    }
}
