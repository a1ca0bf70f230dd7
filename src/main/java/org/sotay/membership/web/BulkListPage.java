package org.sotay.membership.web;

import java.util.List;
import org.sotay.membership.Bulk;
import org.sotay.ui.Paging;

/// What the reader did with many members at once.
public record BulkListPage(List<Bulk> rows, Paging paging) {

    public BulkListPage {
        rows = List.copyOf(rows);
    }
}
