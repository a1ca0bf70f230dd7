package org.sotay.membership;

import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Period;

/// A time away or exempt.
public record AbsenceFact(
        AbsenceKind kind, Period period, @Nullable String note) {}
