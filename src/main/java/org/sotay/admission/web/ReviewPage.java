package org.sotay.admission.web;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sotay.admission.ReviewRow;
import org.sotay.admission.ReviewSheet;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Texts;

/// The review of a cell's list in one month.
///
/// @param now the present month
/// @param lines what was typed, where the form comes back
public record ReviewPage(
        ReviewSheet sheet,
        YearMonth now,
        ReviewForm form,
        List<ReviewForm.Line> lines,
        FormErrors errors,
        boolean mayEdit) {

    private static final int MONTHS = 4;

    public ReviewPage {
        lines = List.copyOf(lines);
    }

    /// The present month and those before it, and the one shown.
    public List<YearMonth> months() {
        List<YearMonth> months =
                IntStream.range(0, MONTHS).mapToObj(now::minusMonths).toList();
        return months.contains(sheet.month())
                ? months
                : Stream.concat(months.stream(), Stream.of(sheet.month())).toList();
    }

    /// The month that is shown, in words.
    public String monthName(Texts texts) {
        return monthName(texts, sheet.month());
    }

    /// A month in words.
    public String monthName(Texts texts, YearMonth month) {
        return texts.day(month.getYear(), month.getMonthValue(), null);
    }

    /// What is chosen for a row.
    public String said(ReviewRow row) {
        return lines.stream()
                .filter(line -> line.candidate().equals(row.candidate()))
                .map(ReviewForm.Line::said)
                .findFirst()
                .orElseGet(() -> {
                    ReviewRow.Verdict verdict = row.verdict();
                    return verdict == null ? "none" : verdict.kept() ? "kept" : "off";
                });
    }

    /// The reason that is typed for a row, or stands there.
    public String note(ReviewRow row) {
        for (ReviewForm.Line line : lines) {
            if (line.candidate().equals(row.candidate())) {
                return line.note() == null ? "" : line.note();
            }
        }
        ReviewRow.Verdict verdict = row.verdict();
        return verdict == null || verdict.note() == null ? "" : verdict.note();
    }
}
