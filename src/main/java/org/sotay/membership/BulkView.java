package org.sotay.membership;

import java.util.List;

/// A selection with what would be done, or was done, with each member of it; who is refused comes first.
public record BulkView(Bulk bulk, List<BulkRow> rows) {

    public BulkView {
        rows = List.copyOf(rows);
    }

    /// With whom it is not done.
    public List<BulkRow> refused() {
        return rows.stream().filter(row -> row.refusal() != null).toList();
    }

    /// With how many it is done, or would be.
    public int doable() {
        return rows.size() - refused().size();
    }
}
