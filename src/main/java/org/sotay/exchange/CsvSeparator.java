package org.sotay.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds what stands between the cells: the sign that makes most rows equally wide.
final class CsvSeparator {

    private static final char[] KNOWN = {',', ';', '\t'};
    private static final int ROWS = 50;

    private CsvSeparator() {}

    static char guess(String sample) throws IOException {
        char best = KNOWN[0];
        int most = 0;
        for (char separator : KNOWN) {
            int score = score(widths(sample, separator));
            if (score > most) {
                most = score;
                best = separator;
            }
        }
        return best;
    }

    /// Rows of the commonest width first, then the width.
    private static int score(List<Integer> widths) {
        Map<Integer, Integer> times = new HashMap<>();
        int best = 0;
        for (int width : widths) {
            int score = times.merge(width, 1, Integer::sum) * (TableLimits.COLUMNS + 1) + width;
            best = width > 1 ? Math.max(best, score) : best;
        }
        return best;
    }

    /// A fault ends the sample: whoever reads the file will name it.
    private static List<Integer> widths(String sample, char separator) throws IOException {
        List<Integer> widths = new ArrayList<>();
        try {
            CsvTable.read(new StringReader(sample), separator, (number, cells, problems) -> {
                if (widths.size() < ROWS) {
                    widths.add(cells.size());
                }
            });
        } catch (UnreadableFile e) {
            return widths;
        }
        return widths;
    }
}
