package org.sotay.demo;

import java.util.List;
import java.util.function.Predicate;
import org.sotay.kernel.Period;
import org.sotay.membership.OfficeRole;

/// A unit that elects its officers.
///
/// @param unit code of the unit
/// @param within whether a cell is at or below the unit
record Body(String unit, Predicate<CellPlan> within, List<Period> terms, List<Seat> seats) {

    /// An office and how many hold it at once.
    record Seat(OfficeRole role, int number) {}

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
