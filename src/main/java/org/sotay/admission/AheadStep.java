package org.sotay.admission;

import java.util.List;
import org.sotay.procedure.Finding;

/// A step that can come now, with what speaks against it today.
///
/// @param round which time it would be
/// @param unit who takes it
/// @param findings what is not met; nothing where the step can be taken
/// @param electors who may vote, counted from the records; 0 where it is no vote or the number must be told
/// @param needed votes in favour that are needed of them
public record AheadStep(AdmissionStep step, int round, String unit, List<Finding> findings, int electors, int needed) {

    public AheadStep {
        findings = List.copyOf(findings);
    }

    /// Whether nothing stands against it, or nothing but what a written justification excuses.
    public boolean possible() {
        return findings.stream().allMatch(Finding::excusable);
    }

    public boolean excusable() {
        return findings.stream().anyMatch(Finding::excusable);
    }
}
