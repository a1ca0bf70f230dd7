package org.sotay.procedure.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.WorkingCalendar;
import org.sotay.procedure.CalendarYear;
import org.sotay.procedure.SpecialDay;
import org.sotay.ui.FormErrors;

/// A year of the calendar.
///
/// @param shown none where the year is not recorded
/// @param years which are recorded
/// @param missing which ought to be, up to the next year
/// @param editable whether the reader may change days
public record CalendarPage(
        int year,
        @Nullable CalendarYear shown,
        List<Integer> years,
        List<Integer> missing,
        DayForm form,
        FormErrors errors,
        boolean editable) {

    public CalendarPage {
        years = List.copyOf(years);
        missing = List.copyOf(missing);
    }

    /// A month with what is special in it.
    ///
    /// @param workingDays how many there are
    public record Month(YearMonth month, int workingDays, List<SpecialDay> days) {}

    /// Years between the first that is recorded and the next one of which nothing is recorded.
    static List<Integer> missing(List<Integer> years, LocalDate today) {
        int next = today.getYear() + 1;
        int first = years.isEmpty() ? today.getYear() : Math.min(years.getFirst(), next);
        return IntStream.rangeClosed(first, next)
                .boxed()
                .filter(Predicate.not(years::contains))
                .toList();
    }

    /// The twelve months; none of a year that is not recorded.
    public List<Month> months() {
        CalendarYear known = shown;
        if (known == null) {
            return List.of();
        }
        WorkingCalendar calendar = calendar(known);
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> month(YearMonth.of(year, month), known, calendar))
                .toList();
    }

    private static Month month(YearMonth month, CalendarYear known, WorkingCalendar calendar) {
        int workingDays = calendar.between(month.atDay(1).minusDays(1), month.atEndOfMonth());
        return new Month(
                month,
                workingDays,
                known.days().stream()
                        .filter(day -> YearMonth.from(day.day()).equals(month))
                        .toList());
    }

    /// How many working days the year has.
    static int workingDays(CalendarYear year) {
        return calendar(year).between(LocalDate.of(year.year() - 1, 12, 31), LocalDate.of(year.year(), 12, 31));
    }

    private static WorkingCalendar calendar(CalendarYear year) {
        return new WorkingCalendar(
                days(year.days().stream().filter(SpecialDay::off)),
                days(year.days().stream().filter(Predicate.not(SpecialDay::off))),
                Set.of(year.year()));
    }

    private static Set<LocalDate> days(Stream<SpecialDay> days) {
        return days.map(SpecialDay::day).collect(Collectors.toSet());
    }

    public int workingDays() {
        CalendarYear known = shown;
        return known == null ? 0 : workingDays(known);
    }
}
