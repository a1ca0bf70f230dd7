package org.sotay.admission;

import java.util.List;

/// One page of the cells that have nobody on their lists.
///
/// @param total how many there are in all
/// @param cells how many cells there are at or below the unit
public record QuietCells(List<QuietCell> items, int total, int cells) {

    public QuietCells {
        items = List.copyOf(items);
    }
}
