package org.sotay.membership.web;

import java.util.List;
import org.sotay.membership.Pair;
import org.sotay.organisation.UnitAt;
import org.sotay.ui.Address;
import org.sotay.ui.Chip;
import org.sotay.ui.Crumb;
import org.sotay.ui.Paging;

/// The pairs of a unit, to work through.
///
/// @param apart whether those are listed that were told apart
/// @param clear the address without filters
public record DuplicatesPage(
        UnitAt unit,
        List<Crumb> crumbs,
        List<Pair> rows,
        boolean filtered,
        boolean apart,
        List<Chip> chips,
        Paging paging,
        Address clear) {

    public DuplicatesPage {
        crumbs = List.copyOf(crumbs);
        rows = List.copyOf(rows);
        chips = List.copyOf(chips);
    }
}
