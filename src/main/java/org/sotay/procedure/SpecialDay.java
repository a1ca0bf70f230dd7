package org.sotay.procedure;

import java.time.DayOfWeek;
import java.time.LocalDate;

/// A day off from Monday to Friday, or a Saturday or Sunday on which is worked in exchange.
public record SpecialDay(LocalDate day, DayNames names) {

    /// Whether nobody works; else it is a day of the weekend on which is worked.
    public boolean off() {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }
}
