package org.sotay.procedure.web;

import java.util.List;
import org.sotay.kernel.Language;
import org.sotay.procedure.RuleComparison;
import org.sotay.procedure.RuleLine;
import org.sotay.procedure.RuleSet;
import org.sotay.ui.Address;
import org.sotay.ui.Chip;
import org.sotay.ui.Option;
import org.sotay.ui.Texts;

/// Two sets of rules side by side.
///
/// @param all with every rule
/// @param only whether rules on which they agree are left out
public record ComparePage(RuleComparison all, boolean only, List<RuleSet> sets, Address here) {

    static final String ONLY = "only";

    public ComparePage {
        sets = List.copyOf(sets);
    }

    /// What is shown.
    public RuleComparison shown() {
        return only ? all.onlyDifferences() : all;
    }

    public int count(RuleLine.Kind kind) {
        return all.count(kind);
    }

    /// The sets to choose from.
    public List<Option> options(Language language) {
        return sets.stream()
                .map(set -> new Option(set.id(), RuleSetWords.name(set, language)))
                .toList();
    }

    /// Whether only differences are shown, as a filter.
    public List<Chip> chips(Texts texts) {
        return List.of(Chip.of(here, ONLY, "true", texts.get("procedure.compare.only")));
    }
}
