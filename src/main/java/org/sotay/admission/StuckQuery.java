package org.sotay.admission;

import java.util.Optional;
import org.sotay.kernel.UnitId;

/// Which of the cases below a unit that do not go on are asked for.
///
/// @param page from 1
/// @param size rows on a page, at least 1
public record StuckQuery(
        UnitId unit,
        Optional<AdmissionStep> step,
        Optional<StuckReason> reason,
        Order order,
        boolean descending,
        int page,
        int size) {

    /// What the list can be sorted by.
    public enum Order {
        /// What does most harm first.
        HARM,
        NAME,
        CELL,
        STEP,
        DUE
    }

    public StuckQuery {
        if (page < 1 || size < 1) {
            throw new IllegalArgumentException("No such page");
        }
    }
}
