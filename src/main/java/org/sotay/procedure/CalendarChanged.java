package org.sotay.procedure;

import java.time.Instant;
import java.util.SortedSet;
import java.util.TreeSet;

/// Which days are worked has changed; heard within the same transaction, so that no deadline stands beside a calendar
/// by
/// which it is wrong.
///
/// @param years in which days changed
public record CalendarChanged(SortedSet<Integer> years, Instant at) {

    public CalendarChanged {
        years = new TreeSet<>(years);
    }
}
