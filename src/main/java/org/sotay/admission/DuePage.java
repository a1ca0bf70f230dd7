package org.sotay.admission;

import java.util.List;

/// One page of what waits.
///
/// @param total how many there are in all
/// @param overdue how many of them are overdue
public record DuePage(List<DueItem> items, int total, int overdue) {

    public DuePage {
        items = List.copyOf(items);
    }
}
