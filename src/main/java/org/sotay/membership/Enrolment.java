package org.sotay.membership;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.PersonId;

/// A membership with all its dated facts.
///
/// @param decidedOn day of the decision, from which the party age counts (24-QĐ/TW)
/// @param joinedOn day of the ceremony, with which probation begins
/// @param recognisedOn day from which the member is official; none while on probation
/// @param stays the official cells one after the other; the first may begin later for somebody who came from elsewhere
public record Enrolment(
        PersonId person,
        @Nullable String cardNumber,
        LocalDate decidedOn,
        LocalDate joinedOn,
        @Nullable LocalDate recognisedOn,
        List<Stay> stays,
        List<AbsenceFact> absences,
        List<OfficeFact> offices,
        @Nullable Ending ending) {

    public Enrolment {
        stays = List.copyOf(stays);
        absences = List.copyOf(absences);
        offices = List.copyOf(offices);
    }
}
