package org.sotay.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Period;

/// Sums of periods.
final class Periods {

    private Periods() {}

    /// The same days in as few periods as possible, in their order.
    static List<Period> joined(List<Period> periods) {
        List<Period> joined = new ArrayList<>();
        List<Period> sorted =
                periods.stream().sorted(Comparator.comparing(Period::from)).toList();
        for (Period next : sorted) {
            Period last = joined.isEmpty() ? null : joined.getLast();
            if (last == null || (last.until() != null && last.until().isBefore(next.from()))) {
                joined.add(next);
            } else {
                joined.set(joined.size() - 1, new Period(last.from(), later(last.until(), next.until())));
            }
        }
        return List.copyOf(joined);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return null;
        }
        return one.isAfter(other) ? one : other;
    }
}
