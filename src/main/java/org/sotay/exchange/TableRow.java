package org.sotay.exchange;

import java.util.List;

/// A row of a file that came in, as text.
///
/// @param number as a spreadsheet program counts, from 1
/// @param cells without empty ones at the end; a day reads 2023-12-31, whatever the file shows it as
/// @param problems of single cells, which read as empty
public record TableRow(int number, List<String> cells, List<FileProblem> problems) {

    public TableRow {
        cells = List.copyOf(cells);
        problems = List.copyOf(problems);
    }

    /// The text of a column counted from 0; empty where the row is shorter.
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
