package org.sotay.intake.web;

import java.util.List;
import org.sotay.exchange.ImportField;
import org.sotay.intake.Import;
import org.sotay.ui.FormErrors;

/// What the columns of a file mean, as guessed or as said.
///
/// @param constants for fields that no column fills
/// @param words that stand for none of the choices of their fields, or of which was said what they stand for
public record ColumnsPage(
        Import one,
        List<ImportField> fields,
        List<Line> columns,
        List<Constant> constants,
        List<Word> words,
        FormErrors errors) {

    /// A column of the file.
    ///
    /// @param column from 0
    /// @param field it fills; empty when it is left out
    public record Line(int column, String heading, List<String> examples, String field) {

        public Line {
            examples = List.copyOf(examples);
        }
    }

    /// A field of which the file says nothing, and what is taken for every row instead.
    public record Constant(ImportField field, String value) {}

    /// A word of the file.
    ///
    /// @param rows in how many rows it stands; 0 where that was not asked
    /// @param meaning the word or code it stands for; empty as long as nobody said it
    public record Word(String field, String word, int rows, String meaning) {}

    public ColumnsPage {
        fields = List.copyOf(fields);
        columns = List.copyOf(columns);
        constants = List.copyOf(constants);
        words = List.copyOf(words);
    }

    /// Headings of the columns that are left out.
    public List<String> leftOut() {
        return columns.stream()
                .filter(column -> column.field().isEmpty() && !column.heading().isBlank())
                .map(Line::heading)
                .toList();
    }
}
