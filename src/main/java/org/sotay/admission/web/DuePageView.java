package org.sotay.admission.web;

import java.time.LocalDate;
import java.util.List;
import org.sotay.admission.DueItem;
import org.sotay.ui.Paging;

/// What waits for the reader's unit.
///
/// @param overdue how many are overdue in all
/// @param looksBelow whether the reader may see the cases of other units too
public record DuePageView(List<DueItem> items, int overdue, Paging paging, LocalDate today, boolean looksBelow) {

    public DuePageView {
        items = List.copyOf(items);
    }
}
