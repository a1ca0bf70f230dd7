package org.sotay.demo;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

/// The days on which people are admitted: mostly anniversaries.
final class Ceremonies {

    /// Admissions of each quarter in the year of the figures.
    private static final double[] QUARTERS = {395, 726, 581, 658};

    private static final List<List<MonthDay>> ANNIVERSARIES = List.of(
            List.of(MonthDay.of(2, 3), MonthDay.of(2, 3), MonthDay.of(3, 26)),
            List.of(MonthDay.of(5, 19), MonthDay.of(5, 19), MonthDay.of(4, 28), MonthDay.of(6, 1)),
            List.of(MonthDay.of(9, 2), MonthDay.of(9, 2), MonthDay.of(7, 27), MonthDay.of(8, 19)),
            List.of(MonthDay.of(11, 7), MonthDay.of(11, 7), MonthDay.of(11, 20), MonthDay.of(12, 22)));
    private static final Weighted<MonthDay> OLD = new Weighted<>(
            List.of(
                    MonthDay.of(2, 3),
                    MonthDay.of(5, 19),
                    MonthDay.of(9, 2),
                    MonthDay.of(11, 7),
                    MonthDay.of(3, 26),
                    MonthDay.of(12, 22)),
            List.of(25.0, 25.0, 22.0, 20.0, 4.0, 4.0));
    private static final double ON_AN_ANNIVERSARY = 0.72;
    private static final double OLD_ON_AN_ANNIVERSARY = 0.9;

    private Ceremonies() {}

    /// The days of so many admissions within a year, in no order.
    static List<LocalDate> year(Chance chance, int year, int admissions) {
        int[] quarters = Shares.apportion(admissions, QUARTERS);
        List<LocalDate> days = new ArrayList<>();
        for (int quarter = 0; quarter < quarters.length; quarter++) {
            for (int i = 0; i < quarters[quarter]; i++) {
                days.add(inQuarter(chance, year, quarter));
            }
        }
        return chance.shuffled(days);
    }

    private static LocalDate inQuarter(Chance chance, int year, int quarter) {
        if (chance.once(ON_AN_ANNIVERSARY)) {
            return chance.pick(ANNIVERSARIES.get(quarter)).atYear(year);
        }
        LocalDate first = LocalDate.of(year, quarter * 3 + 1, 6);
        return chance.day(first, first.plusMonths(3).minusDays(12));
    }

    /// A day in a year before the history.
    static LocalDate old(Chance chance, int year) {
        return chance.once(OLD_ON_AN_ANNIVERSARY)
                ? OLD.pick(chance).atYear(year)
                : LocalDate.ofYearDay(year, chance.between(10, 355));
    }
}
