package org.sotay.membership.web;

import java.util.List;
import org.sotay.membership.ProposalRow;
import org.sotay.organisation.UnitAt;
import org.sotay.ui.Address;
import org.sotay.ui.Chip;
import org.sotay.ui.Crumb;
import org.sotay.ui.Paging;
import org.sotay.ui.Sort;

/// What members of a unit propose to correct.
///
/// @param base how many there are in the unit, whatever the filter
/// @param clear the address without filters
public record CorrectionsPage(
        UnitAt unit,
        List<Crumb> crumbs,
        List<ProposalRow> rows,
        int base,
        boolean filtered,
        Sort sort,
        Paging paging,
        List<Chip> chips,
        Address clear) {

    public CorrectionsPage {
        crumbs = List.copyOf(crumbs);
        rows = List.copyOf(rows);
        chips = List.copyOf(chips);
    }
}
