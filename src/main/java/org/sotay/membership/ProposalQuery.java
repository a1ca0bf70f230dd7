package org.sotay.membership;

import java.util.Optional;
import org.sotay.kernel.UnitId;
import org.sotay.people.ProposalState;

/// What a list of proposed corrections is to show.
///
/// @param unit about members of this unit and everything below it
/// @param text words of a name in any order; empty for everybody
/// @param state only what has come to this
/// @param page from 1
/// @param size rows on a page, at least 1
public record ProposalQuery(
        UnitId unit, String text, Optional<ProposalState> state, Order order, boolean descending, int page, int size) {

    /// What the list can be sorted by.
    public enum Order {
        DATE,
        NAME,
        CELL
    }

    public ProposalQuery {
        text = text.strip();
        if (page < 1 || size < 1) {
            throw new IllegalArgumentException("No such page");
        }
    }

    /// The same list on another page.
    public ProposalQuery at(int number) {
        return new ProposalQuery(unit, text, state, order, descending, number, size);
    }
}
