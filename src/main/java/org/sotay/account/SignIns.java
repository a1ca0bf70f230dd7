package org.sotay.account;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.springframework.stereotype.Service;

/// Signing in with a password.
///
/// Unknown name, wrong password and disabled account take the same way: the same statements, the same hashing, the
/// same answer.
@Service
public class SignIns {

    private static final Logger LOG = LoggerFactory.getLogger(SignIns.class);
    private static final int LONGEST = 512;

    private final AccountStore accounts;
    private final Sessions sessions;
    private final Passwords passwords;
    private final Throttle throttle;

    SignIns(AccountStore accounts, Sessions sessions, Passwords passwords, Throttle throttle) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    /// Begins a session; the value is the secret for the browser's cookie.
    public Outcome<String> signIn(String typed, String password, Client client) {
        String username = Accounts.usernameOf(typed);
        if (username.length() > LONGEST || password.length() > LONGEST) {
            return Outcome.refused(Refusal.of("account.sign-in.refused"));
        }
        if (!throttle.admits(username, client)) {
            LOG.info("Sign-in from {} held back after too many failures", client.address());
            return Outcome.refused(Refusal.of("account.sign-in.too-many"));
        }
        Optional<AccountStore.Credentials> known = accounts.credentials(username);
        boolean matches = passwords.matches(
                password, known.map(AccountStore.Credentials::passwordHash).orElse(null));
        boolean good =
                matches && known.filter(AccountStore.Credentials::enabled).isPresent();
        if (!good) {
            LOG.info("Sign-in from {} refused", client.address());
            return Outcome.refused(Refusal.of("account.sign-in.refused"));
        }
        AccountStore.Credentials account = known.orElseThrow();
        throttle.succeeded(account.id(), username, client);
        LOG.info("Account {} signed in from {}", account.id(), client.address());
        return Outcome.done(sessions.begin(account.id(), client));
    }
}
