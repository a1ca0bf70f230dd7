package org.sotay.access;

import java.util.Collection;
import java.util.Set;
import org.sotay.kernel.UnitId;
import org.sotay.organisation.UnitUse;
import org.springframework.stereotype.Component;

/// A unit in which a role was granted stays on record.
@Component
class GrantsOfUnits implements UnitUse {

    private final GrantStore grants;

    GrantsOfUnits(GrantStore grants) {
        this.grants = grants;
    }

    @Override
    public String key() {
        return "access.use.unit";
    }

    @Override
    public Set<UnitId> of(Collection<UnitId> units) {
        return grants.granted(units);
    }
}
