package org.sotay.procedure.web;

import org.sotay.procedure.RuleComparison;
import org.sotay.procedure.RuleLine;
import org.sotay.procedure.RuleSet;

/// What would be in force, before it is.
///
/// @param comparison with the set before it
/// @param known whether it is kept already
public record RulePreviewPage(String text, RuleComparison comparison, boolean known) {

    public RuleSet set() {
        return comparison.right();
    }

    /// What differs.
    public RuleComparison shown() {
        return comparison.onlyDifferences();
    }

    public int count(RuleLine.Kind kind) {
        return comparison.count(kind);
    }

    public int unconfirmed() {
        return RulesPage.unconfirmed(set());
    }
}
