package org.sotay.admission.web;

import java.util.List;
import org.sotay.admission.Reviews;
import org.sotay.organisation.UnitAt;

/// Cells below a unit that have not reviewed their whole list this month.
public record ReviewsDuePage(UnitAt unit, List<Reviews.CellDue> cells) {

    public ReviewsDuePage {
        cells = List.copyOf(cells);
    }

    /// How many there are in all.
    public int total() {
        return cells.isEmpty() ? 0 : cells.getFirst().cells();
    }
}
