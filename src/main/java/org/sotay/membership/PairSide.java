package org.sotay.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.PersonId;
import org.sotay.people.PartialDate;
import org.sotay.people.Sex;

/// One of two who could be the same, as the actor sees them today.
///
/// @param cell the official cell of today, or the last one
/// @param former whether the membership has ended
public record PairSide(
        PersonId person,
        String name,
        String cell,
        PartialDate birth,
        Sex sex,
        @Nullable String cardNumber,
        LocalDate joinedOn,
        boolean former) {}
