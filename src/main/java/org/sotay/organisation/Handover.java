package org.sotay.organisation;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.UnitId;

/// What a unit hands over to those that follow it.
///
/// @param step the step of the plan, from 1
/// @param ends whether the unit is dissolved; otherwise it goes on with what nobody takes
/// @param heirs in the order in which they take; none where nothing should be left to take
public record Handover(int step, UnitId unit, String code, boolean ends, List<Heir> heirs) {

    /// A unit that takes over members of another.
    ///
    /// @param unit none as long as the plan is not in force and the unit not founded
    public record Heir(@Nullable UnitId unit, String code, boolean holdsMembers, Share share) {}

    public Handover {
        heirs = List.copyOf(heirs);
    }

    /// Every part of it is taken by one unit.
    public boolean whole() {
        return heirs.size() == 1 && heirs.getFirst().share() instanceof Share.Rest;
    }

    /// The units that follow, as far as they are founded.
    Stream<UnitId> successors() {
        return heirs.stream().map(Heir::unit).flatMap(Stream::ofNullable);
    }
}
