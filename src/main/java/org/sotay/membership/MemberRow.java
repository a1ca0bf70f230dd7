package org.sotay.membership;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.PersonId;
import org.sotay.people.PartialDate;

/// A member as one row of a list, as of one day.
///
/// @param offices offices held that day, the highest first
/// @param recognisedOn not told before its day
/// @param absences away or exempt that day
/// @param open whether the actor may open the file, which follows where the member belongs today
public record MemberRow(
        PersonId person,
        String name,
        @Nullable PartialDate birth,
        @Nullable String sex,
        @Nullable String occupation,
        String cell,
        LocalDate joinedOn,
        @Nullable LocalDate recognisedOn,
        @Nullable String cardNumber,
        Standing standing,
        List<OfficeRole> offices,
        List<AbsenceKind> absences,
        boolean open) {}
