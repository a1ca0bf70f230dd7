package org.sotay.intake.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sotay.intake.ColumnPlan;

/// What a program says the columns of a file mean.
///
/// @param columns by field, counted from 1
/// @param constants by field, for what the file does not tell of any row, or leaves empty
/// @param words by field: what is written in the file, and for which word or code it stands
record MappingJson(
        @Nullable Map<String, Integer> columns,
        @Nullable Map<String, String> constants,
        @Nullable Map<String, Map<String, String>> words) {

    ColumnPlan.Wanted wanted() {
        return new ColumnPlan.Wanted(
                shifted(Objects.requireNonNullElse(columns, Map.of()), -1),
                Objects.requireNonNullElse(constants, Map.of()),
                Objects.requireNonNullElse(words, Map.of()));
    }

    /// Columns as a person counts them.
    static Map<String, Integer> fromOne(Map<String, Integer> columns) {
        return shifted(columns, 1);
    }

    private static Map<String, Integer> shifted(Map<String, Integer> columns, int by) {
        Map<String, Integer> shifted = new LinkedHashMap<>();
        columns.forEach((field, column) -> shifted.put(field, column + by));
        return shifted;
    }
}
