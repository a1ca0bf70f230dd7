package org.sotay.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.PersonId;
import org.sotay.people.PartialDate;

/// A member whose record a check has found something in, with the facts it looked at.
///
/// @param birth none unless the check is about facts of the person
/// @param phone none unless the check is about ways of contact
public record QualityFinding(
        PersonId person,
        String name,
        String cell,
        LocalDate decidedOn,
        LocalDate joinedOn,
        @Nullable LocalDate recognisedOn,
        @Nullable String cardNumber,
        @Nullable PartialDate birth,
        @Nullable String phone) {}
