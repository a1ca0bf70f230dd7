package org.sotay.account;

import java.time.Duration;

/// How long a session lasts.
final class SessionLimits {

    /// Without a request.
    static final Duration IDLE = Duration.ofHours(12);

    /// Whatever happens.
    static final Duration ABSOLUTE = Duration.ofDays(30);

    /// The last request is noted at most this often.
    static final Duration NOTE = Duration.ofMinutes(1);

    private SessionLimits() {}
}
