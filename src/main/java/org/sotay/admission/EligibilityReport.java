package org.sotay.admission;

import java.time.LocalDate;
import java.util.List;
import org.sotay.procedure.Finding;
import org.sotay.procedure.RuleSet;

/// What a set of rules says of a candidate on a day.
///
/// @param cell the cell that looks after the candidate
/// @param rules the set it was judged under
public record EligibilityReport(
        CandidateId candidate, String name, String cell, LocalDate on, RuleSet rules, List<Finding> findings) {

    public EligibilityReport {
        findings = List.copyOf(findings);
    }

    public Outlook outlook() {
        return Outlook.of(findings);
    }

    /// Those that are not met, in their order.
    public List<Finding> open() {
        return findings.stream().filter(finding -> !finding.met()).toList();
    }

    /// Those that are met, in their order.
    public List<Finding> met() {
        return findings.stream().filter(Finding::met).toList();
    }
}
