package org.sotay.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/// Writes a list as CSV (RFC 4180). Days are written as 2023-12-31, which every spreadsheet program takes for a day.
final class CsvFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvFile() {}

    static <R> void write(ListFile<R> file, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        writer.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        List<FileColumn<R>> columns = file.columns();
        for (FileColumn<R> column : columns) {
            printer.print(cell(column.title()));
        }
        printer.println();
        file.rows().each(row -> line(printer, columns, row));
        printer.flush();
    }

    private static <R> void line(CSVPrinter printer, List<FileColumn<R>> columns, R row) {
        try {
            for (FileColumn<R> column : columns) {
                printer.print(cell(column.value().apply(row)));
            }
            printer.println();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Text that a spreadsheet program would take for a formula gets an apostrophe in front, which makes it text again.
    private static String cell(@Nullable Object value) {
        return value instanceof String text ? FormulaGuard.on(text) : Objects.toString(value, "");
    }
}
