package org.sotay.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The formats of a workbook by the number that a cell names.
final class CellFormats {

    private static final int MOST = 70_000;
    /// Dates that every program knows without being told their code (ECMA-376, 18.8.30); 27 to 58 in East Asia.
    private static final String DAY = "yyyy-mm-dd";

    private final List<CellFormat> formats = new ArrayList<>();

    /// No format but the plain one.
    CellFormats() {}

    static CellFormats read(Xml xml) throws IOException {
        CellFormats formats = new CellFormats();
        Map<String, String> codes = new HashMap<>();
        boolean cells = false;
        while (xml.next()) {
            if (xml.starts("numFmt")) {
                codes.put(attribute(xml, "numFmtId"), attribute(xml, "formatCode"));
            } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                cells = xml.starts("cellXfs");
            } else if (cells && xml.starts("xf")) {
                formats.add(attribute(xml, "numFmtId"), codes);
            }
            if (codes.size() > MOST || formats.formats.size() > MOST) {
                throw new UnreadableFile("exchange.problem.bomb");
            }
        }
        return formats;
    }

    private static String attribute(Xml xml, String name) {
        return Objects.requireNonNullElse(xml.attribute(name), "");
    }

    private void add(String id, Map<String, String> codes) {
        formats.add(CellFormat.of(codes.getOrDefault(id, known(id))));
    }

    private static String known(String id) {
        return switch (id) {
            case "14", "15", "27", "28", "29", "30", "31", "36", "50", "51", "52", "53", "54", "57", "58" -> DAY;
            case "16" -> "d-mmm";
            case "17", "55", "56" -> "mmm-yy";
            case "18", "19", "20", "21", "32", "33", "34", "35", "45", "46", "47" -> "h:mm:ss";
            case "22" -> "m/d/yy h:mm";
            default -> "General";
        };
    }

    /// @param number what the cell says of its format; none when it says nothing
    CellFormat get(@Nullable String number) {
        if (number == null || number.length() > 5 || !number.chars().allMatch(sign -> sign >= '0' && sign <= '9')) {
            return CellFormat.PLAIN;
        }
        int index = number.isEmpty() ? 0 : Integer.parseInt(number);
        return index < formats.size() ? formats.get(index) : CellFormat.PLAIN;
    }
}
