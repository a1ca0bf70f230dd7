package org.sotay.account.web;

import java.util.List;
import org.sotay.account.AccountRow;
import org.sotay.ui.Address;
import org.sotay.ui.Chip;
import org.sotay.ui.Paging;
import org.sotay.ui.Sort;

/// The list of accounts.
///
/// @param base how many accounts there are, whatever the filter
/// @param clear the address without filters
public record AccountsPage(
        List<AccountRow> rows, int base, boolean filtered, Sort sort, Paging paging, List<Chip> chips, Address clear) {

    public AccountsPage {
        rows = List.copyOf(rows);
        chips = List.copyOf(chips);
    }
}
