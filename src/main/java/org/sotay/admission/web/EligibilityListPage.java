package org.sotay.admission.web;

import java.util.List;
import org.sotay.admission.EligibilityCounts;
import org.sotay.admission.EligibilityReport;
import org.sotay.admission.EligibilityRule;
import org.sotay.organisation.UnitAt;
import org.sotay.ui.Address;
import org.sotay.ui.Chip;
import org.sotay.ui.Crumb;
import org.sotay.ui.Paging;

/// The pool of a unit by what the rules say.
///
/// @param counts of the whole pool
/// @param list the address without filters
public record EligibilityListPage(
        UnitAt unit,
        List<Crumb> crumbs,
        List<EligibilityReport> rows,
        EligibilityCounts counts,
        Paging paging,
        List<Chip> chips,
        boolean filtered,
        Address list) {

    public EligibilityListPage {
        crumbs = List.copyOf(crumbs);
        rows = List.copyOf(rows);
        chips = List.copyOf(chips);
    }

    /// Where those stand who miss a rule.
    public String missing(EligibilityRule rule) {
        return list.with("rule", rule.word()).toString();
    }
}
