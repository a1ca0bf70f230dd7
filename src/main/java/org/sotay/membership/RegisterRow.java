package org.sotay.membership;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Period;
import org.sotay.kernel.PersonId;

/// One membership with everything that is recorded of it and of the person. A group of fields outside the actor's
/// capabilities is not there at all.
///
/// @param stays the official cells in their order
public record RegisterRow(
        PersonId person,
        String name,
        String givenName,
        MemberFile.@Nullable Personal personal,
        MemberFile.@Nullable Contact contact,
        MemberFile.@Nullable Belief belief,
        @Nullable String cardNumber,
        LocalDate decidedOn,
        LocalDate joinedOn,
        @Nullable LocalDate recognisedOn,
        @Nullable Ending ending,
        List<Place> stays,
        List<AbsenceFact> absences,
        List<Term> offices) {

    /// A time in a cell.
    ///
    /// @param unit code of the cell
    public record Place(String unit, Period period) {}

    /// A term of office.
    ///
    /// @param unit code of the unit
    public record Term(OfficeRole role, String unit, Period period) {}

    public RegisterRow {
        stays = List.copyOf(stays);
        absences = List.copyOf(absences);
        offices = List.copyOf(offices);
    }
}
