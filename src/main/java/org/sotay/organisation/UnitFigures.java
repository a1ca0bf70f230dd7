package org.sotay.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.sotay.kernel.Actor;
import org.sotay.kernel.UnitId;

/// How many members units have; the room of memberships knows.
public interface UnitFigures {

    /// The number of members at and below each unit on `day`; a unit without members may be left out.
    Map<UnitId, Integer> members(Collection<UnitId> units, LocalDate day);

    /// Whether the actor may open the list behind such a number, `/members?unit=CODE`.
    boolean opens(Actor actor);
}
