package org.sotay.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Period;

/// The terms between the congresses of a unit, as far as the unit stands and today has come.
final class Term {

    private static final int MONTHS_OF_A_CELL = 30;
    private static final int MONTHS_OF_A_COMMITTEE = 60;
    private static final YearMonth EARLIER_CELLS = YearMonth.of(2017, 11);
    private static final YearMonth CELLS = YearMonth.of(2020, 5);
    private static final YearMonth CELLS_AT_HALF_TIME = YearMonth.of(2022, 12);
    private static final YearMonth COMMITTEES = YearMonth.of(2015, 6);

    private Term() {}

    /// Congress in May 2020 and every five years, and once in between.
    static List<Period> ofCell(Chance chance, CellPlan cell, LocalDate today) {
        List<YearMonth> months = new ArrayList<>(List.of(EARLIER_CELLS));
        for (YearMonth month = CELLS; !month.atDay(1).isAfter(today); month = month.plusMonths(MONTHS_OF_A_COMMITTEE)) {
            months.add(month);
            months.add(month.equals(CELLS) ? CELLS_AT_HALF_TIME : month.plusMonths(MONTHS_OF_A_CELL));
        }
        return within(chance, months, cell.founded(), cell.dissolved(), today);
    }

    /// Congress every five years: first the grassroots, then the committees above, last the province.
    ///
    /// @param monthsLater after the grassroots
    static List<Period> ofCommittee(
            Chance chance, int monthsLater, LocalDate founded, @Nullable LocalDate dissolved, LocalDate today) {
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = COMMITTEES.plusMonths(monthsLater);
                !month.atDay(1).isAfter(today);
                month = month.plusMonths(MONTHS_OF_A_COMMITTEE)) {
            months.add(month);
        }
        return within(chance, months, founded, dissolved, today);
    }

    private static List<Period> within(
            Chance chance, List<YearMonth> months, LocalDate founded, @Nullable LocalDate dissolved, LocalDate today) {
        int day = chance.between(4, 24);
        List<Period> terms = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            LocalDate from = Dates.later(months.get(i).atDay(day), founded);
            LocalDate next = i + 1 < months.size() ? months.get(i + 1).atDay(day) : null;
            LocalDate until = Dates.sooner(next, dissolved);
            if (!from.isAfter(today) && Dates.lasts(until, from)) {
                terms.add(new Period(from, until == null || until.isAfter(today) ? null : until));
            }
        }
        return terms;
    }
}
