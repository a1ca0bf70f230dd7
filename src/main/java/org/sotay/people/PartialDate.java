package org.sotay.people;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A date of which old records may know only the year, or month and year.
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) {

    /// @throws java.time.DateTimeException when there is no such day
    /// @throws IllegalArgumentException when a day is given without its month
    public PartialDate {
        if (month == null && day != null) {
            throw new IllegalArgumentException("A day of birth needs its month");
        }
        Objects.requireNonNull(LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day));
    }

    /// A date known to the day.
    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /// A date as rows tell it that have 0 for what is not known: none without a year.
    public static @Nullable PartialDate known(int year, int month, int day) {
        return year == 0 ? null : new PartialDate(year, month == 0 ? null : month, day == 0 ? null : day);
    }

    /// The first day it can mean.
    public LocalDate earliest() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }
}
