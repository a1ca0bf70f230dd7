package org.sotay.organisation;

import java.util.List;

/// One page of a list of units.
///
/// @param total how many units the query matches in all
/// @param base how many it would match without words to look for
public record UnitList(List<ChildUnit> items, int total, int base) {

    public UnitList {
        items = List.copyOf(items);
    }
}
