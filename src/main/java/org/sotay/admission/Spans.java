package org.sotay.admission;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.sotay.people.PartialDate;
import org.sotay.procedure.Sentence;

/// Completed months, as ages and periods of the rules are counted.
final class Spans {

    private static final int YEAR = 12;

    private Spans() {}

    /// The months that are complete on `day`; none before `from`.
    static int months(LocalDate from, LocalDate day) {
        return day.isBefore(from) ? 0 : (int) ChronoUnit.MONTHS.between(from, day);
    }

    /// The day on which that many months are complete. A month that is too short ends on the first of the next.
    static LocalDate complete(LocalDate from, int months) {
        LocalDate day = from.plusMonths(months);
        return day.getDayOfMonth() < from.getDayOfMonth() ? day.plusDays(1) : day;
    }

    /// The first day of an age in years and months.
    static LocalDate age(LocalDate birth, int years, int months) {
        return complete(birth, years * YEAR + months);
    }

    /// The last day that a date can mean of which old records know only a part.
    static LocalDate latest(PartialDate date) {
        Integer month = date.month();
        if (month == null) {
            return LocalDate.of(date.year(), 12, 31);
        }
        LocalDate first = date.earliest();
        return date.day() == null ? first.plusMonths(1).minusDays(1) : first;
    }

    /// An age in words: "42 years and 9 months".
    static Sentence years(int months) {
        int rest = months % YEAR;
        return rest == 0
                ? Sentence.of("admission.span.years", months / YEAR)
                : Sentence.of("admission.span.years-months", months / YEAR, rest);
    }

    /// A period in words: up to two years in months, then in years.
    static Sentence period(int months) {
        if (months < 2 * YEAR) {
            return Sentence.of("admission.span.months", months);
        }
        int rest = months % YEAR;
        return rest == 0
                ? Sentence.of("admission.span.long-years", months / YEAR)
                : Sentence.of("admission.span.long", months / YEAR, rest);
    }
}
