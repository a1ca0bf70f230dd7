package org.sotay.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.UnitId;

/// A unit as a plan sees it on its day.
///
/// @param parent code of the unit directly above; none for a root
/// @param step the step of the plan that touched it last; 0 for none
/// @param known what is recorded of it already; none for a unit that the plan founds
record TreeUnit(
        String code,
        @Nullable String parent,
        UnitTraits traits,
        int step,
        @Nullable Known known) {

    /// What is recorded of a unit.
    ///
    /// @param dissolvedOn first day on which it no longer exists, where that is known
    /// @param factsSince first day of the latest stretch of its facts
    /// @param placeSince first day of its latest place below another unit
    /// @param arrivals what comes to stand directly below it only later
    /// @param reached whether the actor may reorganise it
    record Known(
            UnitId id,
            LocalDate foundedOn,
            @Nullable LocalDate dissolvedOn,
            LocalDate factsSince,
            LocalDate placeSince,
            List<Arrival> arrivals,
            boolean reached) {
        Known {
            arrivals = List.copyOf(arrivals);
        }
    }

    /// A unit that comes to stand below another on a later day.
    ///
    /// @param kind code of its kind
    record Arrival(String code, String kind, LocalDate on) {}

    /// The same with other traits.
    TreeUnit with(UnitTraits other, int by) {
        return new TreeUnit(code, parent, other, by, known);
    }

    /// The same below another unit.
    TreeUnit below(@Nullable String other, int by) {
        return new TreeUnit(code, other, traits, by, known);
    }

    /// First day on which it no longer exists, where that is known.
    @Nullable
    LocalDate dissolvedOn() {
        return known == null ? null : known.dissolvedOn();
    }

    /// Whether it is there already and the actor may reorganise it, or the plan founds it.
    boolean reached() {
        return known == null || known.reached();
    }
}
