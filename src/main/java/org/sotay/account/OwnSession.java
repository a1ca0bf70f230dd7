package org.sotay.account;

import java.time.Instant;

/// A signed-in browser as its owner sees it.
public record OwnSession(long id, Instant createdAt, Instant seenAt, String userAgent, String address) {}
