package org.sotay.exchange;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/// A list that leaves the house as a file.
///
/// @param name of the file, without its ending
/// @param sheet what its sheet of a workbook is called
/// @param total counts the rows before they are handed out, if not to the last one
/// @param cover what this is, for whoever finds the file later; a workbook says it on a sheet of its own, CSV cannot
public record ListFile<R>(
        String name,
        String sheet,
        List<FileColumn<R>> columns,
        Rows<R> rows,
        IntSupplier total,
        @Nullable Cover cover) {

    /// Hands out the rows one by one, so that no list is ever whole in memory.
    @FunctionalInterface
    public interface Rows<R> {
        /// Hands every row to `row`, in the order of the list.
        void each(Consumer<R> row);
    }

    public ListFile {
        columns = List.copyOf(columns);
    }

    /// The same list, with somebody who is told of each row that was written.
    ListFile<R> watched(Runnable written) {
        Rows<R> told = row -> rows.each(item -> {
            row.accept(item);
            written.run();
        });
        return new ListFile<>(name, sheet, columns, told, total, cover);
    }
}
