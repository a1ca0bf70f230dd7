package org.sotay.procedure.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sotay.procedure.CalendarYear;
import org.sotay.procedure.SpecialDay;

/// A year of the calendar as programs read it.
///
/// @param recorded whether anything is known of the year; every deadline that reaches into one that is not is uncertain
/// @param source where the days were read
/// @param workingDays how many there are, where that is known
@JsonInclude(JsonInclude.Include.NON_NULL)
record CalendarJson(
        int year,
        boolean recorded,
        @Nullable String source,
        @Nullable Integer workingDays,
        List<Day> days) {

    /// A special day.
    ///
    /// @param off nobody works; else it is a day of the weekend on which is worked
    /// @param name by language
    record Day(LocalDate day, boolean off, Map<String, String> name) {

        private static Day of(SpecialDay day) {
            return new Day(
                    day.day(),
                    day.off(),
                    Map.of(
                            "vi",
                            day.names().vi(),
                            "en",
                            day.names().en(),
                            "de",
                            day.names().de()));
        }
    }

    static CalendarJson of(CalendarYear year) {
        return new CalendarJson(
                year.year(),
                true,
                year.source(),
                CalendarPage.workingDays(year),
                year.days().stream().map(Day::of).toList());
    }

    static CalendarJson unknown(int year) {
        return new CalendarJson(year, false, null, null, List.of());
    }
}
