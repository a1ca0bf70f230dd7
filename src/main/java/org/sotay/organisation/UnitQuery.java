package org.sotay.organisation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.sotay.kernel.UnitId;

/// What a list of units is to show.
///
/// @param unit the unit the list is about
/// @param text words of a name in any order, with or without marks, or the beginning of a code; empty for all
/// @param among only these; none for all
/// @param page from 1
/// @param size rows on a page
public record UnitQuery(
        UnitId unit,
        LocalDate on,
        Depth depth,
        String text,
        Optional<Set<UnitId>> among,
        Order order,
        boolean descending,
        int page,
        int size) {

    /// Which units the list holds.
    public enum Depth {
        /// The units directly below.
        CHILDREN,
        /// Grassroots organisations, at or anywhere below.
        GRASSROOTS,
        /// Units that hold members, at or anywhere below.
        CELLS
    }

    /// What the list can be sorted by.
    public enum Order {
        /// From the top of the tree down, then by code.
        KIND,
        /// In Vietnamese order.
        NAME
    }

    public UnitQuery {
        text = UnitRules.searchable(text);
        among = among.map(Set::copyOf);
        if (page < 1 || size < 1) {
            throw new IllegalArgumentException("No such page");
        }
    }

    /// Every unit directly below.
    public static UnitQuery children(UnitId unit, LocalDate on) {
        return new UnitQuery(unit, on, Depth.CHILDREN, "", Optional.empty(), Order.KIND, false, 1, Integer.MAX_VALUE);
    }

    /// The same list on another page.
    public UnitQuery at(int number, int rows) {
        return new UnitQuery(unit, on, depth, text, among, order, descending, number, rows);
    }

    /// The same list on a single page.
    public UnitQuery whole() {
        return at(1, Integer.MAX_VALUE);
    }

    /// Whether anything narrows the list.
    boolean filtered() {
        return !text.isEmpty() || among.isPresent();
    }
}
