package org.sotay.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Names;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Personal access tokens: for programs that act as somebody.
@Service
public class ApiTokens {

    /// The lives a token can be given, in days; 0 does not expire.
    public static final List<Integer> LIVES = List.of(30, 90, 365, 0);

    private static final String PREFIX = "sotay_";
    private static final int MOST = 20;

    private final ApiTokenStore tokens;
    private final PrincipalStore principals;
    private final Secrets secrets;
    private final Clock clock;

    ApiTokens(ApiTokenStore tokens, PrincipalStore principals, Secrets secrets, Clock clock) {
        this.tokens = tokens;
        this.principals = principals;
        this.secrets = secrets;
        this.clock = clock;
    }

    /// Makes one; the answer is the token, which is never seen again.
    @Transactional
    public Outcome<String> make(Actor actor, String name, int days) {
        LocalDate today = LocalDate.now(clock);
        String told = Names.tidy(name);
        List<Refusal> reasons = new ArrayList<>();
        if (!Names.isReadable(told) || told.length() > 80) {
            reasons.add(Refusal.at("name", "account.token.name.missing"));
        }
        if (!LIVES.contains(days)) {
            reasons.add(Refusal.at("days", "account.token.days.unknown"));
        }
        tokens.takeTurn(actor.account());
        if (tokens.count(actor.account(), today) >= MOST) {
            reasons.add(Refusal.of("account.token.too-many", MOST));
        }
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        String token = PREFIX + secrets.token();
        LocalDate expiry = days == 0 ? null : today.plusDays(days);
        tokens.add(actor.account(), told, Secrets.fingerprint(token), expiry, clock.instant());
        return Outcome.done(token);
    }

    /// One's own that are still good, the newest first.
    public List<ApiToken> of(Actor actor) {
        return tokens.of(actor.account(), LocalDate.now(clock));
    }

    /// Ends one of one's own; not done when there is no such token.
    @Transactional
    public boolean revoke(Actor actor, long token) {
        return tokens.revoke(actor.account(), token, clock.instant());
    }

    /// Who a program acts for.
    ///
    /// @param chosen key of the mandate it asks to act in
    public Optional<Actor> find(String token, @Nullable String chosen) {
        LocalDate today = LocalDate.now(clock);
        Optional<PrincipalStore.Bearer> found = principals.byToken(Secrets.fingerprint(token), chosen, today);
        found.filter(bearer -> !today.equals(bearer.lastUsedOn()))
                .ifPresent(bearer -> tokens.noteUsed(bearer.token(), today));
        return found.map(bearer -> bearer.principal().actor());
    }
}
