package org.sotay.demo;

import java.util.Map;
import org.sotay.kernel.Actor;
import org.sotay.kernel.UnitId;
import org.springframework.stereotype.Component;

/// Lets people of the story do what the other rooms have use cases for.
@Component
class DemoHappenings {

    private final DemoProposals proposals;
    private final DemoAdmissions admissions;
    private final DemoCandidates candidates;

    DemoHappenings(DemoProposals proposals, DemoAdmissions admissions, DemoCandidates candidates) {
        this.proposals = proposals;
        this.admissions = admissions;
        this.candidates = candidates;
    }

    /// @param units by code
    void make(Actor by, DemoProvince province, Acquaintances met, Map<String, UnitId> units) {
        proposals.make(by, met.proposing(), units);
        admissions.record(by, province.today(), met.newcomers(), units);
        candidates.make(by, province, met.backers(), units);
    }
}
