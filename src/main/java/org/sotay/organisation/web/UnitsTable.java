package org.sotay.organisation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.organisation.ChildUnit;
import org.sotay.organisation.UnitQuery.Depth;
import org.sotay.ui.Address;
import org.sotay.ui.Chip;
import org.sotay.ui.Paging;
import org.sotay.ui.Sort;

/// The list of units on the page of one.
///
/// @param base how many there are without words to look for
/// @param counted whether numbers of members are known
/// @param opens whether the reader may open the lists behind these numbers
/// @param clear the address without words to look for; none when there are none
public record UnitsTable(
        Depth depth,
        List<Row> rows,
        int base,
        boolean counted,
        boolean opens,
        Sort sort,
        Paging paging,
        List<Chip> chips,
        @Nullable Address clear) {

    /// One unit with its number of members.
    public record Row(ChildUnit unit, int members) {}

    public UnitsTable {
        rows = List.copyOf(rows);
        chips = List.copyOf(chips);
    }

    public boolean filtered() {
        return clear != null;
    }

    /// Message key of what the list holds.
    public String key() {
        return "organisation.list." + depth.name().toLowerCase(java.util.Locale.ROOT);
    }
}
