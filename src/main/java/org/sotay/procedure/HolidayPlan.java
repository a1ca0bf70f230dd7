package org.sotay.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// What is to be written of a row about a special day.
///
/// @param before what is recorded now; none for a new one
/// @param source of the year, where the year is new
record HolidayPlan(
        LocalDate day,
        DayNames after,
        @Nullable DayNames before,
        @Nullable String source) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    SpecialDay written() {
        return new SpecialDay(day, after);
    }

    int year() {
        return day.getYear();
    }

    String text() {
        return JSON.writeValueAsString(this);
    }

    static HolidayPlan of(String text) {
        return JSON.readValue(text, HolidayPlan.class);
    }
}
