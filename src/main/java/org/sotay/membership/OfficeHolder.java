package org.sotay.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.PersonId;

/// Somebody who holds an office in a unit.
///
/// @param until first day after the term; none while it is open
/// @param open whether the actor may open the file
public record OfficeHolder(
        long id,
        PersonId person,
        String name,
        OfficeRole role,
        LocalDate since,
        @Nullable LocalDate until,
        boolean open) {}
