package org.sotay.exchange;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sotay.ui.TypedDate;

/// A row of a file with the values of its cells.
///
/// @param number as a spreadsheet program counts
/// @param told fields that the file has a column for, whether or not there is something in it
/// @param values by field, as [Values] makes them
/// @param unreadable fields whose cell was refused already
public record GivenRow(int number, Set<String> told, Map<String, Object> values, Set<String> unreadable) {

    public GivenRow {
        told = Set.copyOf(told);
        values = Map.copyOf(values);
        unreadable = Set.copyOf(unreadable);
    }

    /// Whether the file has a column for the field, and this row can be read there.
    public boolean tells(String field) {
        return told.contains(field) && !unreadable.contains(field);
    }

    public @Nullable String text(String field) {
        return (String) values.get(field);
    }

    public @Nullable LocalDate day(String field) {
        return (LocalDate) values.get(field);
    }

    public @Nullable TypedDate date(String field) {
        return (TypedDate) values.get(field);
    }
}
