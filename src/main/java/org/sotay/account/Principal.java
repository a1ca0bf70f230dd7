package org.sotay.account;

import java.time.Instant;
import org.sotay.kernel.Actor;

/// Who a request comes from.
///
/// @param session the session, or 0 for a program with a token
/// @param seenAt when it was last noted
public record Principal(Actor actor, long session, Instant seenAt) {}
