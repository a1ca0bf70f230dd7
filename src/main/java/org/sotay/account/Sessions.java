package org.sotay.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Signed-in browsers: they begin at a sign-in and end at once when told, on every node.
@Service
public class Sessions {

    private final SessionStore sessions;
    private final PrincipalStore principals;
    private final Secrets secrets;
    private final Clock clock;

    Sessions(SessionStore sessions, PrincipalStore principals, Secrets secrets, Clock clock) {
        this.sessions = sessions;
        this.principals = principals;
        this.secrets = secrets;
        this.clock = clock;
    }

    /// Begins one; the answer is the secret its browser keeps, of which only a fingerprint stays here.
    String begin(AccountId account, Client client) {
        String token = secrets.token();
        sessions.begin(account, Secrets.fingerprint(token), client, clock.instant());
        return token;
    }

    /// Who the browser belongs to; nobody when the session has ended or its account may not sign in.
    public Optional<Principal> find(String token) {
        Instant now = clock.instant();
        Optional<Principal> found = principals.bySession(Secrets.fingerprint(token), now, clock.getZone());
        found.filter(principal -> principal.seenAt().isBefore(now.minus(SessionLimits.NOTE)))
                .ifPresent(principal -> sessions.noteSeen(principal.session(), now));
        return found;
    }

    /// Chooses the mandate to act in; only one's own.
    @Transactional
    public boolean act(Actor actor, long session, String mandate) {
        boolean own = actor.mandates().stream().anyMatch(known -> known.key().equals(mandate));
        if (own) {
            sessions.act(actor.account(), session, mandate);
        }
        return own;
    }

    /// One's own, the latest first.
    public List<OwnSession> of(Actor actor) {
        return sessions.of(actor.account(), clock.instant());
    }

    /// Ends one of one's own; not done when there is no such session.
    @Transactional
    public boolean end(Actor actor, long session) {
        return sessions.end(actor.account(), session);
    }

    /// Ends all of one's own but this one.
    @Transactional
    public int endOthers(Actor actor, long session) {
        return sessions.endOthers(actor.account(), session);
    }
}
