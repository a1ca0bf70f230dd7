package org.sotay.intake;

import java.util.List;

/// A row that was refused, as it stands in the file, and why.
public record RefusedRow(List<String> cells, List<RowProblem> problems) {

    public RefusedRow {
        cells = List.copyOf(cells);
        problems = List.copyOf(problems);
    }

    /// What stands in a column; nothing in one the row does not reach.
    ///
    /// @param column from 0
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
