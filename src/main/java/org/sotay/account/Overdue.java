package org.sotay.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.sotay.platform.RegularJob;
import org.springframework.stereotype.Component;

/// Deletes what is over and counts for nothing any more: sessions, one-time links, measures of failed sign-ins.
@Component
class Overdue implements RegularJob {

    private final SessionStore sessions;
    private final InvitationStore invitations;
    private final ShownOnceStore shownOnce;
    private final ThrottleStore throttle;
    private final Clock clock;

    Overdue(
            SessionStore sessions,
            InvitationStore invitations,
            ShownOnceStore shownOnce,
            ThrottleStore throttle,
            Clock clock) {
        this.sessions = sessions;
        this.invitations = invitations;
        this.shownOnce = shownOnce;
        this.throttle = throttle;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "account-overdue";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        sessions.clear(now);
        invitations.clear(now);
        shownOnce.clear(now);
        throttle.clear(now.minus(Throttle.LONGEST));
    }
}
