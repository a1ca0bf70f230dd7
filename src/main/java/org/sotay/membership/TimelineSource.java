package org.sotay.membership;

import java.util.List;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;

/// Adds entries to a member's timeline; rooms above implement it.
public interface TimelineSource {

    /// Entries about a person whose file the actor may see, in any order.
    List<TimelineEntry> entries(Actor actor, PersonId person);
}
