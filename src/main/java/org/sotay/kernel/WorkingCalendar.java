package org.sotay.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/// Which days are working days: Monday to Friday without public holidays, and the Saturdays and Sundays on which is
/// worked in exchange for a day off.
///
/// @param off days off from Monday to Friday
/// @param worked Saturdays and Sundays on which is worked
/// @param years years of which both are recorded
public record WorkingCalendar(Set<LocalDate> off, Set<LocalDate> worked, Set<Integer> years) {

    public WorkingCalendar {
        off = Set.copyOf(off);
        worked = Set.copyOf(worked);
        years = Set.copyOf(years);
    }

    public boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? worked.contains(day) : !off.contains(day);
    }

    /// The last day of a period that begins after `start`, which itself does not count.
    ///
    /// @param workingDays 0 to 1,000; with 0 the period ends on the day on which it starts
    public Deadline after(LocalDate start, int workingDays) {
        if (workingDays < 0 || workingDays > 1_000) {
            throw new IllegalArgumentException("Not a period of working days: " + workingDays);
        }
        LocalDate day = start;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return new Deadline(day, unknown(start, day));
    }

    /// How many working days lie after `from` up to and including `until`; less than zero when `until` comes first.
    public int between(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            return -between(until, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(until.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    private TreeSet<Integer> unknown(LocalDate from, LocalDate until) {
        TreeSet<Integer> unknown = new TreeSet<>();
        for (int year = from.getYear(); year <= until.getYear(); year++) {
            if (!years.contains(year)) {
                unknown.add(year);
            }
        }
        return unknown;
    }
}
