package org.sotay.platform;

import java.time.Duration;

/// Work that comes round by itself, on one node at a time.
public interface RegularJob {

    /// What it is called, for ever: it stands in the database.
    String name();

    /// How long it rests between two times.
    Duration every();

    /// Does it once. What fails is logged, and tried again when its time comes round.
    void run();
}
