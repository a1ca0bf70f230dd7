package org.sotay.account;

import java.util.Optional;
import org.sotay.access.Role;

/// What a list of accounts is to show.
///
/// @param text beginnings of words of a name, with or without marks, or of a username; empty for all
/// @param role only those who can act in it today
/// @param page from 1
/// @param size rows on a page, 1 to 200
public record AccountQuery(
        String text, Optional<Role> role, Optional<State> state, Order order, boolean descending, int page, int size) {

    /// What an account can be.
    public enum State {
        /// May not sign in.
        DISABLED,
        /// Has no password yet.
        UNUSED
    }

    /// What the list can be sorted by.
    public enum Order {
        NAME,
        USERNAME,
        CREATED
    }

    public AccountQuery {
        text = text.strip();
        if (page < 1 || size < 1 || size > 200) {
            throw new IllegalArgumentException("No such page");
        }
    }

    /// The same list on another page.
    public AccountQuery at(int number) {
        return new AccountQuery(text, role, state, order, descending, number, size);
    }

    /// Whether anything narrows the list.
    public boolean filtered() {
        return !text.isEmpty() || role.isPresent() || state.isPresent();
    }
}
