package org.sotay.admission;

import java.util.Collection;
import java.util.Set;
import org.sotay.kernel.UnitId;
import org.sotay.organisation.UnitUse;
import org.springframework.stereotype.Component;

/// A cell that looks or looked after a candidate stays on record.
@Component
class CandidatesInUnits implements UnitUse {

    private final UseStore uses;

    CandidatesInUnits(UseStore uses) {
        this.uses = uses;
    }

    @Override
    public String key() {
        return "admission.use.unit";
    }

    @Override
    public Set<UnitId> of(Collection<UnitId> units) {
        return uses.units(units);
    }
}
