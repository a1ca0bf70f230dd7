package org.sotay.admission;

import java.util.List;
import org.sotay.procedure.Finding;
import org.sotay.procedure.Verdict;

/// Where somebody stands who is to be admitted.
public enum Outlook {
    /// Every rule is met.
    ELIGIBLE,
    /// Something is open that time or somebody can cure.
    OPEN,
    /// Something is in the way that nothing cures.
    BLOCKED;

    /// What findings amount to.
    static Outlook of(List<Finding> findings) {
        if (findings.stream().allMatch(Finding::met)) {
            return ELIGIBLE;
        }
        return findings.stream().anyMatch(Outlook::hopeless) ? BLOCKED : OPEN;
    }

    private static boolean hopeless(Finding finding) {
        return finding.verdict() == Verdict.NOT_MET && finding.cure() == null;
    }
}
