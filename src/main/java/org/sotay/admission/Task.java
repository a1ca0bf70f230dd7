package org.sotay.admission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something the cell asked a candidate to do.
///
/// @param doneOn the day it was done; none while it is open
public record Task(
        long id,
        String what,
        LocalDate givenOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn,
        @Nullable String outcome) {

    /// Whether it is still open and its day has passed.
    public boolean late(LocalDate day) {
        return doneOn == null && dueOn != null && dueOn.isBefore(day);
    }
}
