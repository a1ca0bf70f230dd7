package org.sotay.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Reads CSV (RFC 4180) sign by sign, so that every fault has its row and column, and no cell is longer in memory than
/// it may be.
final class CsvTable {

    private static final int SAMPLE = 1 << 15;

    private enum State {
        BEFORE,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED
    }

    private final RowSink rows;
    private final char separator;
    private final UnaryOperator<String> finish;
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private State state = State.BEFORE;
    private int row = 1;
    private int column = 1;
    private boolean afterReturn;

    private CsvTable(char separator, UnaryOperator<String> finish, RowSink rows) {
        this.separator = separator;
        this.finish = finish;
        this.rows = rows;
    }

    static void read(Path file, RowSink rows) throws IOException {
        TextEncoding encoding = TextEncoding.of(file);
        try (BufferedReader in = encoding.open(file)) {
            in.mark(SAMPLE);
            char[] sample = new char[SAMPLE];
            int length = Math.max(0, in.read(sample));
            in.reset();
            char separator = CsvSeparator.guess(new String(sample, 0, length));
            new CsvTable(separator, encoding.decomposed() ? CsvTable::composed : text -> text, rows).read(in);
        }
    }

    static void read(Reader in, char separator, RowSink rows) throws IOException {
        new CsvTable(separator, text -> text, rows).read(in);
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private void read(Reader in) throws IOException {
        char[] block = new char[1 << 13];
        for (int length = in.read(block); length >= 0; length = in.read(block)) {
            for (int i = 0; i < length; i++) {
                take(block[i]);
            }
        }
        if (state == State.QUOTED) {
            throw at("exchange.problem.quote", TableLimits.CELL);
        }
        if (state != State.BEFORE || !cells.isEmpty()) {
            endRow();
        }
    }

    private void take(int sign) throws UnreadableFile {
        if (sign == '\uFFFD' || (sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r')) {
            throw at("exchange.problem.sign");
        }
        boolean lineEnded = afterReturn && sign == '\n';
        afterReturn = false;
        switch (state) {
            case QUOTED -> quoted(sign);
            case QUOTE_IN_QUOTED -> quoteInQuoted(sign);
            case BEFORE -> {
                if (sign == '"') {
                    state = State.QUOTED;
                } else if (!lineEnded && !ends(sign)) {
                    state = State.PLAIN;
                    append(sign);
                }
            }
            case PLAIN -> {
                if (!ends(sign)) {
                    append(sign);
                }
            }
        }
    }

    private void quoted(int sign) throws UnreadableFile {
        if (sign == '"') {
            state = State.QUOTE_IN_QUOTED;
        } else {
            append(sign);
        }
    }

    private void quoteInQuoted(int sign) throws UnreadableFile {
        if (sign == '"') {
            state = State.QUOTED;
            append(sign);
        } else if (!ends(sign)) {
            throw at("exchange.problem.after-quote");
        }
    }

    /// Ends the cell, or the row with it, if that is what the sign says.
    private boolean ends(int sign) throws UnreadableFile {
        if (sign == separator) {
            endCell();
            return true;
        }
        if (sign == '\n' || sign == '\r') {
            endRow();
            afterReturn = sign == '\r';
            return true;
        }
        return false;
    }

    private void append(int sign) throws UnreadableFile {
        if (cell.length() == TableLimits.CELL) {
            boolean open = state == State.QUOTED && cell.indexOf("\n") >= 0;
            throw at(open ? "exchange.problem.quote" : "exchange.problem.cell", TableLimits.CELL);
        }
        cell.append((char) sign);
    }

    private void endCell() throws UnreadableFile {
        if (column <= TableLimits.COLUMNS) {
            cells.add(finish.apply(FormulaGuard.off(cell.toString())));
        } else if (!cell.isEmpty()) {
            throw at("exchange.problem.columns", TableLimits.COLUMNS);
        }
        cell.setLength(0);
        column++;
        state = State.BEFORE;
    }

    private void endRow() throws UnreadableFile {
        endCell();
        rows.row(row, cells, List.of());
        cells = new ArrayList<>(cells.size());
        column = 1;
        row++;
    }

    private UnreadableFile at(String key, Object... arguments) {
        return new UnreadableFile(FileProblem.at(row, column, key, arguments));
    }
}
