package org.sotay.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// The day a page tells about, from `?on=`; today when nothing or nothing usable was asked for.
///
/// @param on the day
/// @param past whether it lies before today
/// @param typed what was typed, when it could not be used
/// @param problem message key of what is wrong with it
public record AsOf(
        LocalDate on,
        boolean past,
        @Nullable String typed,
        @Nullable String problem) {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    /// Today.
    public static AsOf today(LocalDate today) {
        return new AsOf(today, false, null, null);
    }

    /// The day, for an answer that has no place to say what is wrong with it.
    ///
    /// @throws ResponseStatusException 400 when what was typed is no day to look at
    public LocalDate certain() {
        if (problem != null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return on;
    }

    /// The day of the parameter `on`; at most one year ahead, never before 1900.
    public static AsOf parse(@Nullable String typed, LocalDate today) {
        if (typed == null || typed.isBlank()) {
            return today(today);
        }
        LocalDate day = TypedDate.parseDay(typed).orElse(null);
        if (day == null) {
            return new AsOf(today, false, typed, "ui.as-of.unreadable");
        }
        if (day.isBefore(FIRST)) {
            return new AsOf(today, false, typed, "ui.as-of.too-early");
        }
        if (day.isAfter(today.plusYears(1))) {
            return new AsOf(today, false, typed, "ui.as-of.too-late");
        }
        return new AsOf(day, day.isBefore(today), null, null);
    }
}
