package org.sotay.admission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sotay.procedure.CaseExit;

/// An end of a case as somebody tells it.
public record ExitTold(AdmissionExit exit, LocalDate on, String reason) {

    /// Whether the case ended so already, told the same way.
    boolean is(@Nullable CaseExit before) {
        return before != null
                && before.exit().equals(exit.name())
                && before.on().equals(on)
                && reason.equals(before.reason());
    }
}
