package org.sotay.membership.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.membership.BulkKind;
import org.sotay.membership.MemberRow;
import org.sotay.organisation.UnitAt;
import org.sotay.ui.Address;
import org.sotay.ui.Chip;
import org.sotay.ui.Columns;
import org.sotay.ui.Crumb;
import org.sotay.ui.Paging;
import org.sotay.ui.Sort;

/// The list of members of one unit.
///
/// @param base how many members the unit has that day, whatever the filter
/// @param looksAfter whether more than the reader's own record is listed, so that it can be looked through
/// @param register where the file with the whole history is, without its ending; none for a role that may not take it
/// @param clear the address without filters; none when nothing is filtered
/// @param bulk what the reader may do with many at once; nothing on another day
public record MembersPage(
        UnitAt unit,
        List<Crumb> crumbs,
        List<MemberRow> rows,
        int base,
        boolean filtered,
        boolean mayEnrol,
        boolean looksAfter,
        boolean seesPersonal,
        Columns columns,
        Sort sort,
        Paging paging,
        List<Chip> chips,
        Address clear,
        @Nullable Address register,
        List<BulkKind> bulk) {

    public MembersPage {
        crumbs = List.copyOf(crumbs);
        rows = List.copyOf(rows);
        chips = List.copyOf(chips);
        bulk = List.copyOf(bulk);
    }
}
