package org.sotay.procedure;

import java.time.LocalDate;
import java.util.TreeSet;
import org.sotay.kernel.Deadline;
import org.sotay.kernel.WorkingCalendar;

/// A period that is to begin.
///
/// @param startsOn the day that does not count
/// @param working whether the days are working days
public record ClockStart(String clock, LocalDate startsOn, int days, boolean working, Deadline due) {

    /// So many working days.
    public static ClockStart working(String clock, LocalDate startsOn, int days, WorkingCalendar calendar) {
        return new ClockStart(clock, startsOn, days, true, calendar.after(startsOn, days));
    }

    /// So many days, whatever they are.
    public static ClockStart plain(String clock, LocalDate startsOn, int days) {
        return new ClockStart(clock, startsOn, days, false, new Deadline(startsOn.plusDays(days), new TreeSet<>()));
    }

    CaseClock running(int round) {
        return new CaseClock(clock, round, startsOn, days, working, due.day(), !due.certain(), null, null, null);
    }
}
