package org.sotay.procedure;

import java.util.List;

/// A year whose special days are recorded.
///
/// @param source where they were read
/// @param days in their order
public record CalendarYear(int year, String source, List<SpecialDay> days) {

    public CalendarYear {
        days = List.copyOf(days);
    }
}
