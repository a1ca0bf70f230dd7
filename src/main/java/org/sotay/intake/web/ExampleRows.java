package org.sotay.intake.web;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.sotay.exchange.FileColumn;
import org.sotay.exchange.ImportField;
import org.sotay.intake.ProblemTexts;
import org.sotay.ui.Texts;

/// Two rows that show what a list can look like. The people and the units are invented.
final class ExampleRows {

    static final int ROWS = 2;

    /// By field; a field that is not here is left out: a simple list needs no more.
    private static final Map<String, List<String>> VALUES = Map.ofEntries(
            Map.entry("fullName", List.of("Nguyễn Văn Mẫu", "Trần Thị Thí Dụ")),
            Map.entry("birth", List.of("1985-03-09", "1992-11")),
            Map.entry("sex", List.of("MALE", "FEMALE")),
            Map.entry("ethnicity", List.of("kinh", "muong")),
            Map.entry("schooling", List.of("UPPER_SECONDARY", "BACHELOR")),
            Map.entry("occupation", List.of("farmer", "teacher")),
            Map.entry("phone", List.of("0912000111", "0912000222")),
            Map.entry("cardNumber", List.of("37.012345", "")),
            Map.entry("decidedOn", List.of("2010-05-09", "2026-01-20")),
            Map.entry("joinedOn", List.of("2010-05-19", "2026-02-03")),
            Map.entry("recognisedOn", List.of("2011-05-19", "")),
            Map.entry("cell", List.of("377.1.1", "377.1.2")),
            Map.entry("code", List.of("377.9", "377.9.1")),
            Map.entry("from", List.of("2026-01-01", "2026-01-01")),
            Map.entry("name", List.of("Đảng bộ xã Mẫu", "Chi bộ thôn Mẫu")),
            Map.entry("kind", List.of("grassroots-committee", "cell")),
            Map.entry("sector", List.of("TERRITORIAL", "TERRITORIAL")),
            Map.entry("day", List.of("2027-01-01", "2027-04-30")),
            Map.entry("nameVi", List.of("Tết Dương lịch", "Ngày Chiến thắng 30/4")),
            Map.entry("nameEn", List.of("New Year's Day", "Reunification Day")),
            Map.entry("nameDe", List.of("Neujahr", "Tag der Wiedervereinigung")),
            Map.entry("source", List.of("Thông báo lịch nghỉ năm 2027", "")),
            Map.entry("parent", List.of("377", "377.9")));

    private ExampleRows() {}

    /// Columns headed and filled in the reader's language.
    static List<FileColumn<Integer>> columns(Texts texts, List<ImportField> fields) {
        return fields.stream()
                .filter(field -> VALUES.containsKey(field.name()))
                .map(field ->
                        new FileColumn<Integer>(ProblemTexts.label(texts, field), row -> value(texts, field, row)))
                .toList();
    }

    /// The numbers of the rows.
    static void each(Consumer<Integer> row) {
        IntStream.range(0, ROWS).forEach(row::accept);
    }

    private static String value(Texts texts, ImportField field, int row) {
        List<String> values = VALUES.getOrDefault(field.name(), List.of());
        return ImportTexts.word(texts, field, values.get(row));
    }
}
