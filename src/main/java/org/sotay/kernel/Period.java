package org.sotay.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Days from `from` (included) to `until` (excluded); without `until` the period is open.
public record Period(LocalDate from, @Nullable LocalDate until) {

    /// @throws IllegalArgumentException when the period would end before or on the day it begins
    public Period {
        if (until != null && !until.isAfter(from)) {
            throw new IllegalArgumentException("A period cannot end on " + until + " when it begins on " + from);
        }
    }

    /// An open period.
    public static Period since(LocalDate from) {
        return new Period(from, null);
    }

    /// Whether `day` lies within.
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /// Whether at least one day lies in both.
    public boolean overlaps(Period other) {
        return (until == null || other.from.isBefore(until)) && (other.until == null || from.isBefore(other.until));
    }

    /// Whether every day of `other` lies in this period.
    public boolean covers(Period other) {
        return !other.from.isBefore(from) && (until == null || (other.until != null && !other.until.isAfter(until)));
    }
}
