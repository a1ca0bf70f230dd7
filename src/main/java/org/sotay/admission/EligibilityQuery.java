package org.sotay.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sotay.kernel.UnitId;
import org.sotay.procedure.Finding;
import org.sotay.procedure.Verdict;

/// Which part of a unit's pool is asked for, by what rules say of it.
///
/// @param rule only those who miss it, or of whom it says `verdict`
/// @param page from 1
public record EligibilityQuery(
        UnitId unit,
        LocalDate on,
        Optional<EligibilityRule> rule,
        Optional<Verdict> verdict,
        Optional<Outlook> outlook,
        int page,
        int size) {

    boolean asksFor(List<Finding> findings) {
        return outlook.filter(wanted -> wanted != Outlook.of(findings)).isEmpty()
                && ((rule.isEmpty() && verdict.isEmpty()) || findings.stream().anyMatch(this::asksFor));
    }

    private boolean asksFor(Finding finding) {
        return rule.filter(wanted -> !wanted.word().equals(finding.rule())).isEmpty()
                && verdict.map(wanted -> wanted == finding.verdict()).orElse(!finding.met());
    }
}
