package org.sotay.admission;

import java.util.List;
import org.sotay.procedure.Finding;
import org.sotay.procedure.Taking;

/// What the rules say to a step.
sealed interface StepDecision {

    /// It may be taken, and this is what it does.
    record Granted(Taking taking) implements StepDecision {}

    /// It may not, and each of these says why.
    record Denied(List<Finding> findings) implements StepDecision {
        public Denied {
            findings = List.copyOf(findings);
            if (findings.isEmpty()) {
                throw new IllegalArgumentException("A refusal explains itself");
            }
        }
    }
}
