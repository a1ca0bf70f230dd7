package org.sotay.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads a table that somebody sent, as CSV or as a workbook, row by row.
///
/// The file is not trusted: what it is shows in its bytes and not in its name, and neither memory nor time grow beyond
/// the limits, whatever it holds. Rows are handed out before the end is seen: whoever takes them keeps none of them
/// when the reading ends in a problem.
public final class TableReader {

    /// Bytes of the largest file that is read.
    public static final long LARGEST_FILE = TableLimits.FILE;
    /// Columns of the widest file that is read.
    public static final int MOST_COLUMNS = TableLimits.COLUMNS;

    private static final int BLOCK = 1 << 16;
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    /// What came of it.
    ///
    /// @param problem why the file cannot be taken; none when every row was read
    /// @param rows how many were handed out
    /// @param since1904 whether the days of the file, where they stand as bare numbers, count from 1904
    public record Reading(@Nullable FileProblem problem, int rows, boolean since1904) {}

    private TableReader() {}

    /// Hands the rows of the file to `rows`, without those that are empty.
    ///
    /// @throws IOException when the file cannot be received or kept, which is no fault of the file
    public static Reading read(InputStream in, Consumer<TableRow> rows) throws IOException {
        TableRows counted = new TableRows(rows);
        Path file = Files.createTempFile("sotay-table", null);
        try {
            keep(in, file);
            boolean since1904 = read(file, counted);
            FileProblem none = counted.count() == 0 ? FileProblem.of("exchange.problem.empty") : null;
            return new Reading(none, counted.count(), since1904);
        } catch (UnreadableFile e) {
            return new Reading(e.problem(), counted.count(), false);
        } finally {
            Files.delete(file);
        }
    }

    private static void keep(InputStream in, Path file) throws IOException {
        byte[] block = new byte[BLOCK];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                size += read;
                if (size > TableLimits.FILE) {
                    throw new UnreadableFile("exchange.problem.large", TableLimits.FILE >> 20);
                }
                out.write(block, 0, read);
            }
        }
    }

    private static boolean read(Path file, RowSink rows) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(OLE.length);
        }
        if (begins(head, OLE)) {
            throw new UnreadableFile("exchange.problem.old-or-locked");
        }
        if (begins(head, PDF)) {
            throw new UnreadableFile("exchange.problem.kind");
        }
        if (begins(head, ZIP)) {
            return WorkbookTable.read(file, rows);
        }
        CsvTable.read(file, rows);
        return false;
    }

    private static boolean begins(byte[] head, byte[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || head[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
