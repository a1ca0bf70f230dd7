package org.sotay.admission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A case that waits, and what for.
///
/// @param unit who is to act
/// @param since first day on which it waits
/// @param clock the period that ends first among those that run; none while none does
/// @param answer whether a vote did not carry, so that it is answered or held again
public record DueItem(
        long caseId,
        CandidateId candidate,
        String name,
        String cellCode,
        String cell,
        String unit,
        AdmissionStep step,
        Level level,
        LocalDate since,
        @Nullable AdmissionClock clock,
        @Nullable LocalDate dueOn,
        boolean uncertain,
        boolean answer) {

    public boolean overdue(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }

    /// Why it stands in a list of what is stuck, the worst first.
    public StuckReason reason(LocalDate today) {
        if (overdue(today)) {
            return StuckReason.OVERDUE;
        }
        return answer ? StuckReason.ANSWER : StuckReason.IDLE;
    }
}
