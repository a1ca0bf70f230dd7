package org.sotay.demo;

import java.time.LocalDate;
import java.util.List;

/// How old members are on the day of the figures, by their surroundings.
final class Ages {

    private static final Weighted<Integer> VILLAGE =
            decades(List.of(25, 35, 45, 55, 65, 75, 85), List.of(14.0, 18.0, 18.0, 22.0, 19.0, 7.0, 2.0));
    private static final Weighted<Integer> QUARTER =
            decades(List.of(25, 35, 45, 55, 65, 75, 85), List.of(8.0, 14.0, 16.0, 25.0, 27.0, 8.0, 2.0));
    private static final Weighted<Integer> WORK =
            decades(List.of(25, 32, 39, 46, 49), List.of(24.0, 30.0, 24.0, 14.0, 8.0));
    private static final Weighted<Integer> ARMED =
            decades(List.of(24, 29, 35, 42, 47), List.of(30.0, 28.0, 22.0, 14.0, 6.0));

    private Ages() {}

    private static Weighted<Integer> decades(List<Integer> beginnings, List<Double> weights) {
        return new Weighted<>(beginnings, weights);
    }

    static LocalDate ordinary(Chance chance, Milieu milieu) {
        Weighted<Integer> bands = switch (milieu) {
            case VILLAGE -> VILLAGE;
            case QUARTER -> QUARTER;
            case POLICE, MILITARY -> ARMED;
            case SEAT, AGENCY, SCHOOL, HIGH_SCHOOL, COLLEGE, HEALTH, STATE_ENTERPRISE, PRIVATE_ENTERPRISE -> WORK;
        };
        return born(chance, Milestones.FIGURES, bands.pick(chance) + chance.below(10));
    }

    /// In the middle of life for many years.
    static LocalDate core(Chance chance, Milieu milieu) {
        return born(chance, Milestones.FIGURES, chance.between(34, milieu.armed() ? 45 : 53));
    }

    static LocalDate exempt(Chance chance) {
        return born(chance, Milestones.FIGURES, 72 + chance.below(9) + chance.below(9) + chance.below(6));
    }

    static LocalDate dead(Chance chance, Milieu milieu, LocalDate on) {
        int age = milieu.residential() ? 58 + chance.below(18) + chance.below(22) : chance.between(38, 58);
        return born(chance, on, age);
    }

    /// @param young under 31
    static LocalDate admitted(Chance chance, LocalDate on, boolean young, boolean student) {
        if (!young) {
            return born(chance, on, 31 + chance.below(8) + chance.below(14));
        }
        LocalDate oldest = on.minusYears(student ? 23 : 31).plusDays(1);
        LocalDate youngest = student ? on.minusYears(18).minusDays(60) : on.minusYears(20);
        return chance.day(oldest, youngest);
    }

    /// Birth of somebody who is that many years old on `day`.
    static LocalDate born(Chance chance, LocalDate day, int age) {
        return day.minusYears(age).minusDays(chance.below(365));
    }
}
