package org.sotay.membership;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Two who could be one person. Of one whom the actor does not reach nothing is told but that there is somebody.
///
/// @param likeness none where they were told apart and nothing is alike any more
/// @param first in the unit that was asked about
/// @param other none when out of reach
/// @param asked name of the lowest unit above both, which can decide; none where the actor reaches both
/// @param apart none unless they were told apart
public record Pair(
        @Nullable Likeness likeness,
        PairSide first,
        @Nullable PairSide other,
        @Nullable String asked,
        @Nullable Apart apart) {

    /// Who said that they are two, and when.
    public record Apart(Instant at, String by) {}
}
