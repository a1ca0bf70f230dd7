package org.sotay.admission;

import java.time.LocalDate;
import org.sotay.procedure.CaseClock;

/// A period of a case as it stands today.
///
/// @param left days until it is over, working days where it counts those; less than zero when it is over
/// @param percent how much of it has passed, 0 to 100
/// @param longest by how many days it can still be made longer; 0 where it cannot
public record ClockState(AdmissionClock clock, CaseClock state, int left, int percent, int longest) {

    public boolean overdue(LocalDate today) {
        return state.overdue(today);
    }

    /// Whether it has begun; the review of a probation begins with its end.
    public boolean begun(LocalDate today) {
        return !state.startsOn().isAfter(today);
    }
}
