package org.sotay.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A period that a step began.
///
/// @param days without the extension
/// @param working whether they are working days
/// @param dueOn the last day on which it is in time, the extension included
/// @param uncertain whether the holidays of a year it depends on are not recorded, so that the day may lie later
/// @param stoppedOn the day of the step that ended it; none while it runs
public record CaseClock(
        String clock,
        int round,
        LocalDate startsOn,
        int days,
        boolean working,
        LocalDate dueOn,
        boolean uncertain,
        @Nullable Integer extendedBy,
        @Nullable String extension,
        @Nullable LocalDate stoppedOn) {

    public boolean runs() {
        return stoppedOn == null;
    }

    public boolean overdue(LocalDate day) {
        return runs() && dueOn.isBefore(day);
    }

    CaseClock stopped(LocalDate on) {
        return new CaseClock(clock, round, startsOn, days, working, dueOn, uncertain, extendedBy, extension, on);
    }
}
