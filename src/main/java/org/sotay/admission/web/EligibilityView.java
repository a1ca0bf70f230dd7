package org.sotay.admission.web;

import java.util.List;
import org.sotay.admission.EligibilityReport;
import org.sotay.procedure.RuleSet;
import org.sotay.ui.Option;
import org.sotay.ui.Texts;

/// One person under one or two sets of rules on any day.
///
/// @param sets every set there is, for choice
/// @param reports one of each set that was chosen
public record EligibilityView(List<RuleSet> sets, List<EligibilityReport> reports, List<ComparedRules> rows) {

    public EligibilityView {
        sets = List.copyOf(sets);
        reports = List.copyOf(reports);
        rows = List.copyOf(rows);
    }

    public EligibilityReport first() {
        return reports.getFirst();
    }

    /// The id of the chosen set in a column; empty where none was.
    public String chosen(int column) {
        return column < reports.size() ? reports.get(column).rules().id() : "";
    }

    public List<Option> options(Texts texts) {
        return sets.stream()
                .map(set -> new Option(set.id(), FindingTexts.name(texts, set)))
                .toList();
    }

    /// How many rows differ between the sets.
    public long differing() {
        return rows.stream().filter(ComparedRules::differ).count();
    }
}
