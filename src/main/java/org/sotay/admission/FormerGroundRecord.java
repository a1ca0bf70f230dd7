package org.sotay.admission;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Why somebody left the Party before, as it was recorded once.
public record FormerGroundRecord(
        FormerGround ground, @Nullable LocalDate expungedOn, Instant at, String by) {}
