package org.sotay.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Period;
import org.sotay.membership.OfficeRole;

/// A unit that elects its officers.
///
/// @param unit code of the unit
/// @param within whether a cell is at or below the unit
/// @param vacant since when the secretary's seat stands empty; none where it is taken
record Body(
        String unit,
        Predicate<CellPlan> within,
        List<Period> terms,
        List<Seat> seats,
        @Nullable LocalDate vacant) {

    Body(String unit, Predicate<CellPlan> within, List<Period> terms, List<Seat> seats) {
        this(unit, within, terms, seats, null);
    }

    /// An office and how many hold it at once.
    record Seat(OfficeRole role, int number) {}

    /// How long somebody elected for a term holds the seat.
    Period tenure(OfficeRole role, Period term) {
        boolean left =
                role == OfficeRole.SECRETARY && vacant != null && term.until() == null && vacant.isAfter(term.from());
        return left ? new Period(term.from(), vacant) : term;
    }

    static List<Seat> seatsOfCell(int members) {
        return List.of(
                new Seat(OfficeRole.SECRETARY, 1),
                new Seat(OfficeRole.DEPUTY_SECRETARY, members >= 8 ? 1 : 0),
                new Seat(OfficeRole.COMMITTEE_MEMBER, members >= 15 ? Math.min(3, members / 15) : 0));
    }

    static List<Seat> seatsOfCommittee(int deputies, int members) {
        return List.of(
                new Seat(OfficeRole.SECRETARY, 1),
                new Seat(OfficeRole.ORGANISATION_OFFICER, 1),
                new Seat(OfficeRole.DEPUTY_SECRETARY, deputies),
                new Seat(OfficeRole.COMMITTEE_MEMBER, members));
    }
}
