package org.sotay.organisation;

import java.util.List;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.UnitId;

/// What a room above has recorded since a plan is in force, so that it cannot be undone.
public interface PlanBonds {

    /// Why the plan cannot be undone; each reason names what depends on it.
    ///
    /// @param founded units that the plan founded, which undoing it takes away
    List<Refusal> bonds(PlanId plan, List<UnitId> founded);
}
