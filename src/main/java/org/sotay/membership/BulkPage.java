package org.sotay.membership;

import java.util.List;

/// One page of what an officer did with many members at once, the latest first.
///
/// @param total how many there are in all
public record BulkPage(List<Bulk> items, int total) {

    public BulkPage {
        items = List.copyOf(items);
    }
}
