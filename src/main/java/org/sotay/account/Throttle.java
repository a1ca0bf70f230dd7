package org.sotay.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.sotay.kernel.AccountId;
import org.springframework.stereotype.Component;

/// Slows guessing down without locking anybody out.
///
/// Three leaking measures count failed attempts: one for an address, one for an account at an address, and one for an
/// account at all addresses where it has never signed in before. So strangers can neither guess fast nor keep
/// somebody from signing in where they usually do. Attempts are poured in before the password is looked at, which
/// keeps parallel guesses within the measure, and taken out again when they succeed.
@Component
class Throttle {

    /// No measure takes longer to run dry.
    static final Duration LONGEST = Duration.ofDays(2);

    private record Measure(String key, int capacity, int seconds) {}

    private final ThrottleStore store;
    private final Clock clock;

    Throttle(ThrottleStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// Whether there is room for one more attempt.
    boolean admits(String username, Client client) {
        Instant now = clock.instant();
        for (Measure measure : measures(username, client)) {
            if (!store.pour(measure.key, measure.capacity, measure.seconds, now)) {
                return false;
            }
        }
        return true;
    }

    /// The attempt was no guess.
    void succeeded(AccountId account, String username, Client client) {
        measures(username, client).forEach(measure -> store.giveBack(measure.key));
        store.remember(account, client.neighbourhood(), clock.instant());
    }

    private List<Measure> measures(String username, Client client) {
        String address = client.neighbourhood();
        String account = HexFormat.of().formatHex(Secrets.fingerprint(username), 0, 16);
        List<Measure> measures = new ArrayList<>(3);
        measures.add(new Measure("address " + address, 60, 6));
        measures.add(new Measure("account " + account + " " + address, 6, 60));
        if (!store.isKnown(username, address)) {
            measures.add(new Measure("account " + account, 12, 60));
        }
        return measures;
    }
}
