package org.sotay.admission;

import java.util.Optional;
import org.sotay.kernel.Actor;
import org.sotay.procedure.Calendars;
import org.sotay.procedure.CaseFile;
import org.sotay.procedure.Cases;
import org.springframework.stereotype.Component;

/// Cases whose steps an actor may take, with nobody else changing them or their candidate until the transaction ends.
@Component
class HeldCases {

    private final CandidateStore candidates;
    private final CaseLinkStore links;
    private final Cases cases;
    private final Calendars calendars;

    HeldCases(CandidateStore candidates, CaseLinkStore links, Cases cases, Calendars calendars) {
        this.candidates = candidates;
        this.links = links;
        this.cases = cases;
        this.calendars = calendars;
    }

    /// A case with its candidate.
    record Held(Candidate candidate, CaseFile file) {}

    Optional<Held> find(Actor actor, long caseId) {
        return links.candidate(caseId)
                .flatMap(id -> candidate(actor, id))
                .flatMap(candidate -> cases.hold(caseId).map(file -> new Held(candidate, file)));
    }

    /// A candidate of whom the actor may take steps. The calendar by which periods are counted is held with them.
    Optional<Candidate> candidate(Actor actor, CandidateId id) {
        Optional<Candidate> found = candidates.lock(actor.scope(AdmissionCapabilities.STEP_CASES), id);
        found.ifPresent(candidate -> calendars.hold());
        return found;
    }

    /// The case about a candidate who is held.
    Optional<CaseFile> caseOf(CandidateId id) {
        return links.caseOf(id).flatMap(cases::hold);
    }

    void link(CandidateId id, CaseFile opened) {
        links.link(id, opened.id());
    }
}
