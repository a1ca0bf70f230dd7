package org.sotay.admission.web;

import java.time.LocalDate;
import java.util.List;
import org.sotay.admission.DueItem;
import org.sotay.organisation.UnitAt;
import org.sotay.ui.Address;
import org.sotay.ui.Chip;
import org.sotay.ui.Crumb;
import org.sotay.ui.Paging;
import org.sotay.ui.Sort;

/// The cases of a unit that do not go on.
///
/// @param all how many there are, whatever is filtered
/// @param idleDays after so many days without a step a case counts as stuck
public record StuckPageView(
        UnitAt unit,
        List<Crumb> crumbs,
        List<DueItem> items,
        int all,
        boolean filtered,
        Sort sort,
        Paging paging,
        List<Chip> chips,
        Address clear,
        LocalDate today,
        int idleDays) {

    public StuckPageView {
        crumbs = List.copyOf(crumbs);
        items = List.copyOf(items);
        chips = List.copyOf(chips);
    }
}
