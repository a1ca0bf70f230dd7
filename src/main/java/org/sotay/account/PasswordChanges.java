package org.sotay.account;

import java.util.Optional;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.springframework.stereotype.Service;

/// Changing one's own password. The current one is asked for, and guessing it is held back like guessing at the
/// sign-in.
@Service
public class PasswordChanges {

    private final AccountStore known;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Throttle throttle;

    PasswordChanges(AccountStore known, Accounts accounts, Passwords passwords, Throttle throttle) {
        this.known = known;
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    /// Changes the password and ends every other session.
    ///
    /// @param session the session that goes on
    public Outcome<Boolean> change(Actor actor, long session, PasswordChange change, Client client) {
        AccountStore.Credentials own = known.credentials(actor.account());
        if (!throttle.admits(own.username(), client)) {
            return Outcome.refused(Refusal.of("account.sign-in.too-many"));
        }
        if (!passwords.matches(change.current(), own.passwordHash())) {
            return Outcome.refused(Refusal.at("current", "account.password.wrong"));
        }
        throttle.succeeded(actor.account(), own.username(), client);
        Optional<Refusal> refusal = passwords.refusal("wanted", change.wanted(), own.username());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (!change.wanted().equals(change.repeated())) {
            return Outcome.refused(Refusal.at("repeated", "account.password.differs"));
        }
        accounts.replacePassword(actor.account(), passwords.hash(change.wanted()), session);
        return Outcome.done(true);
    }
}
