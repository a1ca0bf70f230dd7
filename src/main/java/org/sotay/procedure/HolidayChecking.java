package org.sotay.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sotay.exchange.CheckedRow;
import org.sotay.exchange.FieldChange;
import org.sotay.exchange.GivenRow;
import org.sotay.exchange.ImportChecking;
import org.sotay.exchange.RowVerdict;
import org.sotay.kernel.Refusal;

/// Looks at the rows of a list of special days. Where the days of a new year were read stands in any of its rows, so
/// only the end can say what becomes of them.
final class HolidayChecking implements ImportChecking {

    private final CalendarStore store;
    private final List<GivenRow> rows = new ArrayList<>();
    private final Map<Integer, String> sources = new HashMap<>();

    HolidayChecking(CalendarStore store) {
        this.store = store;
    }

    @Override
    public List<CheckedRow> check(List<GivenRow> block) {
        for (GivenRow row : block) {
            rows.add(row);
            LocalDate day = row.day("day");
            String source = row.text("source");
            if (day != null && source != null) {
                sources.putIfAbsent(day.getYear(), source);
            }
        }
        return List.of();
    }

    @Override
    public List<CheckedRow> end() {
        Set<Integer> recorded = new HashSet<>(store.years());
        Map<LocalDate, SpecialDay> known = store.find(rows.stream()
                .map(row -> row.day("day"))
                .filter(Objects::nonNull)
                .toList());
        Set<LocalDate> seen = new HashSet<>();
        return rows.stream().map(row -> checked(row, recorded, known, seen)).toList();
    }

    private CheckedRow checked(
            GivenRow row, Set<Integer> recorded, Map<LocalDate, SpecialDay> known, Set<LocalDate> seen) {
        LocalDate day = row.day("day");
        String label = label(row);
        if (day == null || Stream.of("nameVi", "nameEn", "nameDe").anyMatch(name -> row.text(name) == null)) {
            return CheckedRow.refused(row.number(), label, List.of()); // what is missing is said already
        }
        SpecialDay told =
                new SpecialDay(day, new DayNames(text(row, "nameVi"), text(row, "nameEn"), text(row, "nameDe")));
        String source = recorded.contains(day.getYear()) ? null : sources.get(day.getYear());
        List<Refusal> reasons = new ArrayList<>(CalendarRules.day(told));
        if (!recorded.contains(day.getYear())) {
            CalendarRules.source(source).ifPresent(reasons::add);
        }
        if (!seen.add(day)) {
            reasons.add(Refusal.at("day", "procedure.refusal.day-twice", day));
        }
        return reasons.isEmpty()
                ? decided(row, label, told, known.get(day), source)
                : CheckedRow.refused(row.number(), label, reasons);
    }

    private static CheckedRow decided(
            GivenRow row, String label, SpecialDay told, @Nullable SpecialDay known, @Nullable String source) {
        DayNames before = known == null ? null : known.names();
        boolean same = told.names().equals(before);
        RowVerdict verdict = before == null ? RowVerdict.NEW : same ? RowVerdict.UNCHANGED : RowVerdict.CHANGED;
        return new CheckedRow(
                row.number(),
                verdict,
                label,
                List.of(),
                before == null ? null : told.day().toEpochDay(),
                before == null ? List.of() : changes(before, told.names()),
                same ? null : new HolidayPlan(told.day(), told.names(), before, source).text());
    }

    private static List<FieldChange> changes(DayNames before, DayNames after) {
        return Stream.of(
                        new FieldChange("nameVi", before.vi(), after.vi()),
                        new FieldChange("nameEn", before.en(), after.en()),
                        new FieldChange("nameDe", before.de(), after.de()))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    private static String label(GivenRow row) {
        LocalDate day = row.day("day");
        return Stream.of(day == null ? "" : day.toString(), Objects.toString(row.text("nameVi"), ""))
                .filter(word -> !word.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private static String text(GivenRow row, String field) {
        return Objects.toString(row.text(field), "");
    }
}
