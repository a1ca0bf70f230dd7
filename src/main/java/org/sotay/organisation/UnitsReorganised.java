package org.sotay.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sotay.kernel.Actor;

/// A plan was put in force: its units are written, and whatever belongs to units that hand over is to follow; heard
/// within the same transaction.
///
/// @param by who put it in force, as whom the filters of a division look at members
public record UnitsReorganised(PlanId plan, LocalDate on, List<Handover> handovers, Actor by, Instant at) {

    public UnitsReorganised {
        handovers = List.copyOf(handovers);
    }
}
