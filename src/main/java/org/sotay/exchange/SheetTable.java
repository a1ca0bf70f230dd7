package org.sotay.exchange;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a sheet of a workbook. Of a formula only the result that the file has is taken: nothing is reckoned here.
final class SheetTable {

    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{0,40}(?:\\.[0-9]{0,40})?(?:[eE][+-]?[0-9]{1,2})?");
    private static final Pattern DAY_AT_MIDNIGHT = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})T00:00:00(?:\\.0+)?Z?");

    private final Xml xml;
    private final SharedTexts texts;
    private final CellFormats formats;
    private final boolean since1904;
    private final RowSink rows;
    private final List<String> cells = new ArrayList<>();
    private final List<FileProblem> problems = new ArrayList<>();
    private int row;
    private int column;
    private int count;

    SheetTable(Xml xml, SharedTexts texts, CellFormats formats, boolean since1904, RowSink rows) {
        this.xml = xml;
        this.texts = texts;
        this.formats = formats;
        this.since1904 = since1904;
        this.rows = rows;
    }

    void read() throws IOException {
        while (xml.next()) {
            if (xml.starts("row")) {
                row();
            }
        }
    }

    private void row() throws IOException {
        row = after(row, xml.attribute("r"), LAST_ROW);
        column = 0;
        cells.clear();
        problems.clear();
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                cell();
            }
        }
        rows.row(row, cells, problems);
    }

    /// Rows and cells without a place stand right after the one before.
    private static int after(int before, @Nullable String place, int last) throws UnreadableFile {
        int found = place == null ? before + 1 : place(place);
        if (found <= before || found > last) {
            throw new UnreadableFile("exchange.problem.damaged");
        }
        return found;
    }

    /// The row of `12`, the column of `AB12`; 0 when it is neither.
    private static int place(String place) {
        int column = 0;
        int i = 0;
        while (i < place.length() && i < 4 && place.charAt(i) >= 'A' && place.charAt(i) <= 'Z') {
            column = column * 26 + place.charAt(i++) - 'A' + 1;
        }
        String digits = place.substring(i);
        boolean number = digits.length() < 9 && isDigits(digits);
        return !number || digits.isEmpty() ? 0 : i > 0 ? column : Integer.parseInt(digits);
    }

    private void cell() throws IOException {
        column = after(column, xml.attribute("r"), LAST_COLUMN);
        if (++count > TableLimits.CELLS) {
            throw new UnreadableFile(FileProblem.at(row, column, "exchange.problem.cells", TableLimits.CELLS));
        }
        String type = Objects.requireNonNullElse(xml.attribute("t"), "n");
        CellFormat format = formats.get(xml.attribute("s"));
        boolean formula = false;
        String value = null;
        while (xml.next() && !xml.ends("c")) {
            formula |= xml.starts("f");
            if (xml.starts("v")) {
                value = xml.text("v");
            } else if (xml.starts("is")) {
                value = xml.richText("is");
            }
        }
        if (formula && value == null) {
            problem("exchange.problem.formula");
        } else if (value != null) {
            put(text(type, value, format));
        }
    }

    private String text(String type, String value, CellFormat format) throws UnreadableFile {
        return switch (type) {
            case "s" -> shared(value);
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            case "e" -> problem("exchange.problem.error");
            case "d" -> DAY_AT_MIDNIGHT.matcher(value).replaceFirst("$1");
            case "n" -> number(value.strip(), format);
            default -> value;
        };
    }

    private String shared(String place) throws UnreadableFile {
        String text = texts.get(place.strip());
        if (text == null) {
            throw new UnreadableFile(FileProblem.at(row, column, "exchange.problem.damaged"));
        }
        return text;
    }

    private String number(String value, CellFormat format) {
        if (value.isEmpty()) {
            return "";
        }
        if (format.equals(CellFormat.PLAIN) && isPlain(value)) {
            return value;
        }
        if (!NUMBER.matcher(value).matches() || value.chars().noneMatch(SheetTable::isDigit)) {
            return problem("exchange.problem.number");
        }
        return format.text(new BigDecimal(value), since1904).orElseGet(() -> problem("exchange.problem.serial"));
    }

    /// Most numbers are digits and nothing else, and need no reckoning.
    private static boolean isPlain(String value) {
        return value.length() <= 15 && value.charAt(0) != '0' && isDigits(value);
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(int sign) {
        return sign >= '0' && sign <= '9';
    }

    private String problem(String key) {
        problems.add(FileProblem.at(row, column, key));
        return "";
    }

    private void put(String text) throws UnreadableFile {
        if (text.isEmpty()) {
            return;
        }
        if (column > TableLimits.COLUMNS) {
            throw new UnreadableFile(FileProblem.at(row, column, "exchange.problem.columns", TableLimits.COLUMNS));
        }
        if (text.length() > TableLimits.CELL) {
            throw new UnreadableFile(FileProblem.at(row, column, "exchange.problem.cell", TableLimits.CELL));
        }
        while (cells.size() < column - 1) {
            cells.add("");
        }
        cells.add(text);
    }
}
