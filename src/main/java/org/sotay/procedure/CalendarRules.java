package org.sotay.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Refusal;

/// What may be recorded in the calendar.
final class CalendarRules {

    static final int FIRST_YEAR = 1990;
    static final int LAST_YEAR = 2200;
    static final int LONGEST_NAME = 120;
    static final int LONGEST_SOURCE = 500;

    private CalendarRules() {}

    /// Why a day cannot be recorded whatever else is.
    static List<Refusal> day(SpecialDay day) {
        List<Refusal> reasons = new ArrayList<>();
        year(day.day().getYear(), "day").ifPresent(reasons::add);
        name("nameVi", day.names().vi()).ifPresent(reasons::add);
        name("nameEn", day.names().en()).ifPresent(reasons::add);
        name("nameDe", day.names().de()).ifPresent(reasons::add);
        return reasons;
    }

    private static Optional<Refusal> name(String field, String name) {
        if (name.isBlank()) {
            return Optional.of(Refusal.at(field, "procedure.refusal.name-missing"));
        }
        return name.length() > LONGEST_NAME
                ? Optional.of(Refusal.at(field, "procedure.refusal.name-too-long", LONGEST_NAME))
                : Optional.empty();
    }

    static Optional<Refusal> year(int year, String field) {
        return year < FIRST_YEAR || year > LAST_YEAR
                ? Optional.of(
                        Refusal.at(field, "procedure.refusal.year-out-of-range", text(FIRST_YEAR), text(LAST_YEAR)))
                : Optional.empty();
    }

    static Optional<Refusal> source(@Nullable String source) {
        if (source == null || source.isBlank()) {
            return Optional.of(Refusal.at("source", "procedure.refusal.source-missing"));
        }
        return source.length() > LONGEST_SOURCE
                ? Optional.of(Refusal.at("source", "procedure.refusal.source-too-long", LONGEST_SOURCE))
                : Optional.empty();
    }

    /// Why a year cannot be recorded with these days.
    static List<Refusal> year(int year, String source, Collection<SpecialDay> days) {
        List<Refusal> reasons = new ArrayList<>();
        year(year, "year").ifPresent(reasons::add);
        source(source).ifPresent(reasons::add);
        if (days.isEmpty()) {
            reasons.add(Refusal.at("days", "procedure.refusal.no-days"));
        }
        Set<LocalDate> seen = new HashSet<>();
        for (SpecialDay day : days) {
            if (day.day().getYear() != year) {
                reasons.add(Refusal.at("days", "procedure.refusal.day-of-other-year", day.day(), text(year)));
            } else if (!seen.add(day.day())) {
                reasons.add(Refusal.at("days", "procedure.refusal.day-twice", day.day()));
            }
            day(day).stream()
                    .filter(reason -> !reason.field().equals("day"))
                    .map(reason -> Refusal.at("days", "procedure.refusal.day-names", day.day()))
                    .distinct()
                    .forEach(reasons::add);
        }
        return reasons;
    }

    /// A year as it is written, without marks between thousands.
    static String text(int year) {
        return Integer.toString(year);
    }
}
