package org.sotay.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// Writes a list as a workbook: text stays text whatever it looks like, days are days.
final class WorkbookFile<R> {

    private static final int MOST_ROWS = 1_000_000;
    private static final int ROWS_AT_ONCE = 500;
    private static final int WIDTH = 22;
    private static final String DAY = "dd/mm/yyyy";
    /// Workbooks know a 29 February 1900 that there never was; what lies before is a day off, or none.
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final ListFile<R> file;
    private final Workbook workbook;
    private Worksheet sheet;
    private int sheets;
    private int row;

    private WorkbookFile(ListFile<R> file, Workbook workbook) {
        this.file = file;
        this.workbook = workbook;
        this.sheet = begin();
    }

    static <R> void write(ListFile<R> file, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Sotay", null);
        WorkbookFile<R> written = new WorkbookFile<>(file, workbook);
        file.rows().each(written::line);
        written.end();
        if (file.cover() != null) {
            written.cover(file.cover());
        }
        workbook.finish();
    }

    /// A list longer than a sheet goes on in the next one.
    private Worksheet begin() {
        sheets++;
        Worksheet next = workbook.newWorksheet(sheets == 1 ? file.sheet() : file.sheet() + " " + sheets);
        List<FileColumn<R>> columns = file.columns();
        for (int i = 0; i < columns.size(); i++) {
            next.inlineString(0, i, columns.get(i).title());
            next.width(i, WIDTH);
        }
        next.range(0, 0, 0, columns.size() - 1).style().bold().set();
        next.freezePane(0, 1);
        row = 1;
        return next;
    }

    private void line(R item) {
        if (row > MOST_ROWS) {
            end();
            sheet = begin();
        }
        List<FileColumn<R>> columns = file.columns();
        for (int i = 0; i < columns.size(); i++) {
            cell(i, columns.get(i).value().apply(item));
        }
        row++;
        if (row % ROWS_AT_ONCE == 0) {
            flush();
        }
    }

    private void cell(int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case LocalDate day when day.isBefore(FIRST_DAY) -> sheet.inlineString(row, column, day.toString());
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format(DAY).set();
            }
            case Number number -> sheet.value(row, column, number);
            default -> sheet.inlineString(row, column, value.toString());
        }
    }

    private void end() {
        sheet.setAutoFilter(0, 0, row - 1, file.columns().size() - 1);
        try {
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void cover(Cover cover) {
        Worksheet about = workbook.newWorksheet(cover.sheet());
        about.width(0, WIDTH);
        about.width(1, 3 * WIDTH);
        List<Cover.Remark> remarks = cover.remarks();
        for (int i = 0; i < remarks.size(); i++) {
            about.inlineString(i, 0, remarks.get(i).what());
            about.inlineString(i, 1, remarks.get(i).value());
        }
    }
}
