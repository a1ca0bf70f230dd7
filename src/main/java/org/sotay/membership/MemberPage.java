package org.sotay.membership;

import java.util.List;

/// One page of a list of members.
///
/// @param total how many members the query matches in all
/// @param base how many members the unit has that day, whatever the filter
public record MemberPage(List<MemberRow> items, int total, int base) {

    public MemberPage {
        items = List.copyOf(items);
    }
}
