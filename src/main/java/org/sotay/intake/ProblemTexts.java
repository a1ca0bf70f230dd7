package org.sotay.intake;

import java.util.List;
import org.sotay.exchange.ImportField;
import org.sotay.ui.Texts;

/// Words for what is wrong with a row, and where.
public final class ProblemTexts {

    private static final int LETTERS = 26;

    private ProblemTexts() {}

    /// Why a cell is refused.
    public static String reason(Texts texts, RowProblem problem) {
        return texts.get(problem.reason(), problem.arguments().toArray());
    }

    /// What a field is called: the first of the headings by which it is known.
    public static String label(Texts texts, ImportField field) {
        String headings = texts.get(field.headingsKey());
        int end = headings.indexOf('|');
        return end < 0 ? headings : headings.substring(0, end);
    }

    /// What a field of that name is called; its name where there is none.
    public static String label(Texts texts, List<ImportField> fields, String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .map(field -> label(texts, field))
                .orElse(name);
    }

    /// A column as spreadsheet programs call it.
    ///
    /// @param column from 1
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    /// All that is wrong with a row, each with its column.
    public static String all(Texts texts, List<ImportField> fields, List<RowProblem> problems) {
        StringBuilder all = new StringBuilder();
        for (RowProblem problem : problems) {
            String where = problem.column() > 0 ? letters(problem.column()) : label(texts, fields, problem.field());
            all.append(all.isEmpty() ? "" : "; ");
            all.append(where.isEmpty() ? "" : where + ": ").append(reason(texts, problem));
        }
        return all.toString();
    }
}
