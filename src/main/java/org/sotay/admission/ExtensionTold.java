package org.sotay.admission;

import org.jspecify.annotations.Nullable;
import org.sotay.procedure.CaseClock;

/// A longer period as somebody tells it.
///
/// @param days more than it has
public record ExtensionTold(AdmissionClock clock, int days, String reason) {

    /// Whether the period was made longer so already, told the same way.
    boolean is(@Nullable CaseClock before) {
        return before != null
                && before.extendedBy() != null
                && before.extendedBy() == days
                && reason.equals(before.extension());
    }
}
