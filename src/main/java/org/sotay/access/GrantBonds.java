package org.sotay.access;

import java.util.List;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.UnitId;
import org.sotay.organisation.PlanBonds;
import org.sotay.organisation.PlanId;
import org.springframework.stereotype.Component;

/// A unit in which somebody was given a role is not taken away again.
@Component
class GrantBonds implements PlanBonds {

    private final GrantStore grants;

    GrantBonds(GrantStore grants) {
        this.grants = grants;
    }

    @Override
    public List<Refusal> bonds(PlanId plan, List<UnitId> founded) {
        int given = grants.in(founded);
        return given == 0 ? List.of() : List.of(Refusal.of("access.refusal.bond-grants", given));
    }
}
