package org.sotay.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a form has made and the page after it shows once: reading it again, or sending the form again, shows nothing.
@Service
public class ShownOnce {

    private static final Duration GOOD_FOR = Duration.ofMinutes(10);

    private final ShownOnceStore store;
    private final Secrets secrets;
    private final Clock clock;

    ShownOnce(ShownOnceStore store, Secrets secrets, Clock clock) {
        this.store = store;
        this.secrets = secrets;
        this.clock = clock;
    }

    /// Keeps `text` for the next time the session sees `page`.
    @Transactional
    public void keep(SessionKey key, String page, String text) {
        store.keep(
                key.session(),
                page,
                secrets.seal(key.secret(), text),
                clock.instant().plus(GOOD_FOR));
    }

    /// What was kept for the page, which is then no longer kept.
    @Transactional
    public Optional<String> take(SessionKey key, String page) {
        return store.take(key.session(), page, clock.instant()).map(kept -> Secrets.open(key.secret(), kept));
    }
}
