package org.sotay.exchange;

import java.util.ArrayList;
import java.util.List;

/// Dated entries as text in cells, for people to read and to edit: one after the other with `; ` between, a `;` within
/// a remark twice.
public final class DatedEntries {

    /// Spreadsheet programs end a cell after 32,767 characters.
    static final int LONGEST_CELL = 32_000;

    private static final String BETWEEN = "; ";

    private DatedEntries() {}

    /// The entries as the text of one cell, or of several where one does not hold them; none without entries.
    public static List<String> cells(List<DatedEntry> entries) {
        List<String> cells = new ArrayList<>(1);
        StringBuilder cell = new StringBuilder();
        for (DatedEntry entry : entries) {
            String text = entry.text();
            if (!cell.isEmpty() && cell.length() + BETWEEN.length() + text.length() > LONGEST_CELL) {
                cells.add(cell.toString());
                cell.setLength(0);
            }
            cell.append(cell.isEmpty() ? "" : BETWEEN).append(text);
        }
        if (!cell.isEmpty()) {
            cells.add(cell.toString());
        }
        return cells;
    }
}
