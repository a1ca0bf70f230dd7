package org.sotay.intake;

import java.util.List;

/// A refused cell.
///
/// @param row as a spreadsheet program counts
/// @param column from 1; 0 where the reason concerns the whole row, or something the file has no column for
/// @param heading of the column; empty where there is none
/// @param value what stands in the cell
/// @param reason message key
public record RowProblem(
        int row, int column, String heading, String field, String value, String reason, List<Object> arguments) {

    public RowProblem {
        arguments = List.copyOf(arguments);
    }
}
