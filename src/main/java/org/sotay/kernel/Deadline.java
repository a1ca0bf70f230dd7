package org.sotay.kernel;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;

/// The last day of a period counted in working days.
///
/// @param day the last day on which it is in time
/// @param unknownYears years between whose holidays nobody has recorded; the day may lie later by them
public record Deadline(LocalDate day, SortedSet<Integer> unknownYears) {

    public Deadline {
        unknownYears = new TreeSet<>(unknownYears);
    }

    /// Whether every year it depends on is recorded.
    public boolean certain() {
        return unknownYears.isEmpty();
    }
}
