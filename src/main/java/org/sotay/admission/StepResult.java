package org.sotay.admission;

import java.util.List;
import org.sotay.procedure.Finding;
import org.sotay.procedure.TakenStep;

/// What came of a step, an end or a longer period.
public sealed interface StepResult {

    /// It is done, now or by the same form before.
    ///
    /// @param round which time the step was taken; 0 for what is no step
    record Taken(long caseId, int round) implements StepResult {}

    /// The rules speak against it.
    record Refused(List<Finding> findings) implements StepResult {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /// Somebody took the step before.
    record Overtaken(TakenStep before) implements StepResult {}

    /// The key came with something else before.
    record KeyTaken() implements StepResult {}
}
