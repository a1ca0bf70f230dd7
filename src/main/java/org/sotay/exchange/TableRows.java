package org.sotay.exchange;

import java.util.List;
import java.util.function.Consumer;

/// Hands on the rows that say something, up to the limits.
final class TableRows implements RowSink {

    private final Consumer<TableRow> rows;
    private int count;

    TableRows(Consumer<TableRow> rows) {
        this.rows = rows;
    }

    @Override
    public void row(int number, List<String> cells, List<FileProblem> problems) throws UnreadableFile {
        int last = cells.size();
        while (last > 0 && cells.get(last - 1).isBlank()) {
            last--;
        }
        if (last == 0 && problems.isEmpty()) {
            return;
        }
        if (last > TableLimits.COLUMNS) {
            throw new UnreadableFile(
                    FileProblem.at(number, TableLimits.COLUMNS + 1, "exchange.problem.columns", TableLimits.COLUMNS));
        }
        if (count == TableLimits.ROWS) {
            throw new UnreadableFile(FileProblem.at(number, 0, "exchange.problem.rows", TableLimits.ROWS));
        }
        count++;
        rows.accept(new TableRow(number, cells.subList(0, last), problems));
    }

    int count() {
        return count;
    }
}
