package org.sotay.membership;

import java.util.Collection;
import java.util.Set;
import org.sotay.kernel.UnitId;
import org.sotay.organisation.UnitUse;
import org.springframework.stereotype.Component;

/// A unit that somebody belongs or belonged to, or holds or held an office in, stays on record.
@Component
class MembersInUnits implements UnitUse {

    private final MemberMatchStore members;

    MembersInUnits(MemberMatchStore members) {
        this.members = members;
    }

    @Override
    public String key() {
        return "membership.use.unit";
    }

    @Override
    public Set<UnitId> of(Collection<UnitId> units) {
        return members.inUse(units);
    }
}
