package org.sotay.procedure.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Refusal;
import org.sotay.procedure.CalendarYear;
import org.sotay.procedure.DayNames;
import org.sotay.procedure.SpecialDay;
import org.sotay.ui.TypedDate;

/// What was typed about a year, kept as it was typed.
///
/// @param days one a line: the day and its names in Vietnamese, English and German, parted by semicolons
public record YearForm(
        @Nullable String year,
        @Nullable String source,
        @Nullable String days) {

    private static final int MOST_LINES = 366;

    static YearForm empty(int year) {
        return new YearForm(Integer.toString(year), "", "");
    }

    /// The year told here, or what of it cannot be read.
    ///
    /// @param problems gathers what is wrong
    CalendarYear read(List<Refusal> problems) {
        String digits = DayForm.tidy(year);
        if (!digits.matches("\\d{4}")) {
            problems.add(Refusal.at("year", "procedure.refusal.year-unreadable"));
        }
        List<SpecialDay> read = new ArrayList<>();
        List<String> lines = days == null ? List.of() : days.lines().toList();
        if (lines.size() > MOST_LINES) {
            problems.add(Refusal.at("days", "procedure.refusal.too-many-lines", MOST_LINES));
            lines = List.of();
        }
        for (int index = 0; index < lines.size(); index++) {
            String line = lines.get(index);
            Optional<SpecialDay> day = line.isBlank() ? Optional.empty() : day(line);
            if (day.isEmpty() && !line.isBlank()) {
                problems.add(Refusal.at("days", "procedure.refusal.line-unreadable", index + 1));
            }
            day.ifPresent(read::add);
        }
        int number = digits.matches("\\d{4}") ? Integer.parseInt(digits) : 0;
        return new CalendarYear(number, DayForm.tidy(source), read);
    }

    private static Optional<SpecialDay> day(String line) {
        String[] parts = line.split(";", -1);
        return parts.length == 4
                ? TypedDate.parseDay(parts[0])
                        .map(day -> new SpecialDay(
                                day,
                                new DayNames(DayForm.tidy(parts[1]), DayForm.tidy(parts[2]), DayForm.tidy(parts[3]))))
                : Optional.empty();
    }
}
