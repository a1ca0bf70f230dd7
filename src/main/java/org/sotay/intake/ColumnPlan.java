package org.sotay.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the columns of a file mean.
///
/// @param headingRow number of the row with the headings, below which the rows begin; 0 when the first row is one
/// @param headings as they stand in the file
/// @param columns by field, counted from 0
/// @param constants by field, for what the file does not tell of any row, or leaves empty
/// @param words by field: what is written in the file, and for which word or code it stands
public record ColumnPlan(
        int headingRow,
        List<String> headings,
        Map<String, Integer> columns,
        Map<String, String> constants,
        Map<String, Map<String, String>> words) {

    public ColumnPlan {
        headings = List.copyOf(headings);
        columns = new LinkedHashMap<>(columns);
        constants = Map.copyOf(constants);
        words = Map.copyOf(words);
    }

    /// Whether every row says something of the field.
    boolean fills(String field) {
        return columns.containsKey(field) || constants.containsKey(field);
    }

    /// The number of the column as a person counts; 0 when no column fills the field.
    int columnNumber(String field) {
        Integer column = columns.get(field);
        return column == null ? 0 : column + 1;
    }

    /// The same headings understood otherwise.
    ColumnPlan with(Wanted wanted) {
        return new ColumnPlan(headingRow, headings, wanted.columns(), wanted.constants(), wanted.words());
    }

    /// What somebody says the columns mean.
    public record Wanted(
            Map<String, Integer> columns, Map<String, String> constants, Map<String, Map<String, String>> words) {

        public Wanted {
            columns = new LinkedHashMap<>(columns);
            constants = Map.copyOf(constants);
            words = Map.copyOf(words);
        }
    }
}
