package org.sotay.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.UnitId;

/// A unit as it was on one day.
///
/// @param line the units from the root down to this one, by their names of that day
public record UnitAt(
        UnitId id,
        String code,
        UnitTraits traits,
        KindName kindName,
        boolean holdsMembers,
        LocalDate foundedOn,
        @Nullable LocalDate dissolvedOn,
        int version,
        List<UnitLine> line) {

    public UnitAt {
        line = List.copyOf(line);
    }

    public String name() {
        return traits.name();
    }
}
