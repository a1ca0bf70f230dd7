package org.sotay.admission;

import java.time.YearMonth;
import java.util.List;
import org.sotay.organisation.UnitAt;

/// The list of a cell in one month, to be reviewed.
public record ReviewSheet(UnitAt cell, YearMonth month, List<ReviewRow> rows) {

    public ReviewSheet {
        rows = List.copyOf(rows);
    }

    /// How many still wait for a word.
    public int waiting() {
        return (int) rows.stream()
                .filter(row -> row.verdict() == null && !row.left())
                .count();
    }
}
