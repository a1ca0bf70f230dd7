package org.sotay.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.sotay.ui.Texts;

/// Guesses from its headings what the columns of a file mean, in whatever language and spelling: whoever imports sees
/// the guess and can change it.
public final class Headings {

    private static final int EXACT = 1_000;
    private static final int WITHOUT_REMARK = 900;
    private static final Pattern REMARK = Pattern.compile("\\([^)]*\\)|\\[[^]]*]");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private final Map<String, Set<String>> words = new LinkedHashMap<>();

    private Headings() {}

    /// Headings of these fields in these languages.
    public static Headings of(List<ImportField> fields, Collection<Texts> languages) {
        Headings headings = new Headings();
        for (ImportField field : fields) {
            Set<String> known = headings.words.computeIfAbsent(field.name(), name -> new LinkedHashSet<>());
            known.add(PlainWords.of(field.name()));
            known.add(PlainWords.of(HUMP.matcher(field.name()).replaceAll(" ")));
            for (Texts texts : languages) {
                for (String word : texts.get(field.headingsKey()).split("\\|", -1)) {
                    known.add(PlainWords.of(word));
                }
            }
            known.remove("");
        }
        return headings;
    }

    /// The guess for a file that begins with these rows. Above the headings may stand what the list is; they are the
    /// row that names most fields, the first of several.
    public Mapping guess(List<TableRow> first) {
        Mapping best = new Mapping(0, Map.of(), List.of());
        for (TableRow row : first) {
            Mapping found = guess(row);
            if (found.columns().size() > best.columns().size()) {
                best = found;
            }
        }
        return best;
    }

    private record Match(String field, int column, int score) {}

    /// Each field takes one column and each column fills one field, best matches first.
    private Mapping guess(TableRow row) {
        List<Match> matches = matches(row.cells());
        matches.sort(Comparator.comparingInt(Match::score).reversed().thenComparingInt(Match::column));
        Map<String, Integer> columns = new LinkedHashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Match match : matches) {
            if (!columns.containsKey(match.field()) && taken.add(match.column())) {
                columns.put(match.field(), match.column());
            }
        }
        List<Mapping.Left> left = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            if (!taken.contains(column) && !row.cell(column).isBlank()) {
                left.add(new Mapping.Left(column, row.cell(column)));
            }
        }
        return new Mapping(row.number(), columns, left);
    }

    private List<Match> matches(List<String> cells) {
        List<Match> matches = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            String heading = PlainWords.of(cells.get(column));
            String bare = PlainWords.of(REMARK.matcher(cells.get(column)).replaceAll(" "));
            for (Map.Entry<String, Set<String>> field : words.entrySet()) {
                int score = score(heading, bare, field.getValue());
                if (score > 0) {
                    matches.add(new Match(field.getKey(), column, score));
                }
            }
        }
        return matches;
    }

    /// The whole heading, the heading without a remark in brackets, or else the longest part of it.
    private static int score(String heading, String bare, Set<String> known) {
        if (known.contains(heading)) {
            return EXACT;
        }
        if (known.contains(bare)) {
            return WITHOUT_REMARK;
        }
        int longest = 0;
        for (String word : known) {
            if ((" " + bare + " ").contains(" " + word + " ")) {
                longest = Math.max(longest, word.length());
            }
        }
        return Math.min(longest, WITHOUT_REMARK - 1);
    }
}
