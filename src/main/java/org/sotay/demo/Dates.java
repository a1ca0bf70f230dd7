package org.sotay.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Compares days, where a missing one lies beyond all others.
final class Dates {

    private Dates() {}

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /// The earlier of two ends.
    static @Nullable LocalDate sooner(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return earlier(one, other);
    }

    /// Whether something that ends on `until` still lasts on `day`.
    static boolean lasts(@Nullable LocalDate until, LocalDate day) {
        return until == null || until.isAfter(day);
    }
}
