package org.sotay.membership;

import java.util.List;

/// One page of a list of proposed corrections.
///
/// @param total how many the query matches in all
/// @param base how many there are about members of the unit, whatever the filter
public record ProposalPage(List<ProposalRow> items, int total, int base) {

    public ProposalPage {
        items = List.copyOf(items);
    }
}
