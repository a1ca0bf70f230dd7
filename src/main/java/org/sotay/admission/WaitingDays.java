package org.sotay.admission;

import java.time.Duration;
import org.sotay.platform.RegularJob;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets cases wait for whoever is to act once the day has come for which a plan, a move or a change was recorded.
@Component
class WaitingDays implements RegularJob {

    private final WaitingKeeper waiting;

    WaitingDays(WaitingKeeper waiting) {
        this.waiting = waiting;
    }

    @Override
    public String name() {
        return "admission-waiting";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run() {
        waiting.followDay();
    }
}
