package org.sotay.exchange;

import java.time.Clock;
import java.time.Duration;
import org.sotay.platform.RegularJob;
import org.springframework.stereotype.Component;

/// Deletes lists whose time is over, with their bytes.
@Component
class ExpiredFiles implements RegularJob {

    private final FileKeepingStore store;
    private final Clock clock;

    ExpiredFiles(FileKeepingStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "exchange-expired";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        store.clear(clock.instant());
    }
}
