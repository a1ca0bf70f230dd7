package org.sotay.demo;

import java.time.LocalDate;

/// When units were founded that are older than the history.
final class Beginnings {

    static final LocalDate PROVINCE = LocalDate.of(1945, 10, 1);
    static final LocalDate COMMITTEES = LocalDate.of(1946, 1, 6);

    private static final LocalDate LAST_OLD = LocalDate.of(1999, 12, 31);

    private Beginnings() {}

    static LocalDate organisation(Chance chance, Milieu milieu) {
        int year = switch (milieu) {
            case VILLAGE, QUARTER, SEAT -> chance.between(1946, 1949);
            case AGENCY -> chance.between(1950, 1996);
            case SCHOOL, HIGH_SCHOOL, COLLEGE -> chance.between(1958, 1994);
            case HEALTH -> chance.between(1955, 1992);
            case STATE_ENTERPRISE -> chance.between(1962, 1997);
            case PRIVATE_ENTERPRISE -> chance.between(2004, 2019);
            case POLICE, MILITARY -> chance.between(1948, 1992);
        };
        return LocalDate.of(year, chance.between(2, 12), chance.between(1, 28));
    }

    /// A cell of an organisation founded on `above`; the cells of a commune's schools and offices came later.
    static LocalDate cell(Chance chance, Milieu milieu, LocalDate above) {
        LocalDate first = milieu.residential() ? above : Dates.later(above, LocalDate.of(1956, 1, 1));
        return Dates.earlier(chance.day(first, first.plusYears(12)), Dates.later(LAST_OLD, above));
    }
}
