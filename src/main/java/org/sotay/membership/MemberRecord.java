package org.sotay.membership;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Period;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.UnitId;
import org.sotay.people.NewPerson;

/// Everything that is recorded of one membership and its person, as a file can tell it.
///
/// @param stays in their order
/// @param absences in their order, then by kind
/// @param offices in their order, then by role and unit
record MemberRecord(
        NewPerson person,
        @Nullable String cardNumber,
        LocalDate decidedOn,
        LocalDate joinedOn,
        @Nullable LocalDate recognisedOn,
        List<Place> stays,
        List<AbsenceFact> absences,
        List<Term> offices,
        @Nullable Ending ending) {

    /// A time in a cell.
    record Place(long unit, String code, Period period) {}

    /// A term of office.
    record Term(OfficeRole role, long unit, String code, Period period) {}

    MemberRecord {
        stays = List.copyOf(stays);
        absences = List.copyOf(absences);
        offices = List.copyOf(offices);
    }

    /// The dates as the rules look at them.
    MembershipState dates() {
        return new MembershipState(
                0, 0, cardNumber, decidedOn, joinedOn, recognisedOn, ending == null ? null : ending.on());
    }

    Enrolment enrolment(PersonId id) {
        return new Enrolment(
                id,
                cardNumber,
                decidedOn,
                joinedOn,
                recognisedOn,
                stays.stream()
                        .map(stay -> new Stay(new UnitId(stay.unit()), stay.period()))
                        .toList(),
                absences,
                offices.stream()
                        .map(term -> new OfficeFact(new UnitId(term.unit()), term.role(), term.period()))
                        .toList(),
                ending);
    }
}
