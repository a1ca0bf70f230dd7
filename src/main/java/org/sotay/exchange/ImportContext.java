package org.sotay.exchange;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.UnitId;

/// Who takes in rows, where, and when.
///
/// @param unit below which everything stays, with its code; none for all the actor reaches
/// @param seen when the rows were looked at
/// @param at when they are written or taken back
public record ImportContext(
        Actor actor, @Nullable UnitId unit, @Nullable String unitCode, LocalDate today, Instant seen, Instant at) {}
