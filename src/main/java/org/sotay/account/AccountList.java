package org.sotay.account;

import java.util.List;

/// One page of a list of accounts.
///
/// @param total how many accounts the query matches in all
/// @param base how many accounts there are, whatever the filter
public record AccountList(List<AccountRow> items, int total, int base) {

    public AccountList {
        items = List.copyOf(items);
    }
}
