package org.sotay.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A plan of reorganisation: operations that hold together from one day on.
///
/// @param within the unit it was drafted in; none for the whole installation
/// @param version how often it was changed
/// @param inForce when it was put in force, and by whom; none for a draft
/// @param undone when it was undone, and by whom
/// @param steps what it does, in this order; left out where plans are listed
public record Plan(
        PlanId id,
        @Nullable UnitLine within,
        PlanText text,
        PlanState state,
        int version,
        Stamp drafted,
        @Nullable Stamp inForce,
        @Nullable Stamp undone,
        List<Operation> steps) {

    /// An instant, and the name of whoever acted then.
    public record Stamp(Instant at, String by) {}

    public Plan {
        steps = List.copyOf(steps);
    }

    /// The first day on which its units are as it says.
    public LocalDate on() {
        return text.on();
    }

    /// The same with its steps.
    Plan with(List<Operation> all) {
        return new Plan(id, within, text, state, version, drafted, inForce, undone, all);
    }
}
