package org.sotay.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which column of a file fills which field.
///
/// @param headingRow number of the row with the headings; 0 when none was found
/// @param columns of the fields that were found, counted from 0
/// @param left headings that fill nothing
public record Mapping(int headingRow, Map<String, Integer> columns, List<Left> left) {

    /// A column that fills no field.
    public record Left(int column, String heading) {}

    public Mapping {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        left = List.copyOf(left);
    }

    /// The text of a field in a row; none when no column fills it.
    public @Nullable String text(ImportField field, TableRow row) {
        Integer column = columns.get(field.name());
        return column == null ? null : row.cell(column);
    }
}
