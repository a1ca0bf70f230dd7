package org.sotay.membership;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// The trial of a member who is not yet recognised: twelve months from the ceremony (Charter of the Party, Article 5).
/// When they are over the cell reviews; a late decision recognises as of their end.
public record Probation(LocalDate joinedOn) {

    static final int MONTHS = 12;

    /// The first day on which the cell may recognise.
    public LocalDate endsOn() {
        return joinedOn.plusMonths(MONTHS);
    }

    /// Whether the cell owes a decision on `day`.
    public boolean isDue(LocalDate day) {
        return !endsOn().isAfter(day);
    }

    /// Whole days from `day` to the end; negative when it is past.
    public long daysLeft(LocalDate day) {
        return ChronoUnit.DAYS.between(day, endsOn());
    }
}
