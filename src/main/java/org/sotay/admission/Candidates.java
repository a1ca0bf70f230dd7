package org.sotay.admission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sotay.kernel.Actor;
import org.sotay.kernel.LastNet;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The people on the lists of cells: finding them, correcting what the cell recorded, how far they are.
@Service
public class Candidates {

    static final Map<String, Refusal> LISTED_ONCE = Map.of("listed_once_at_a_time", PoolRules.LISTED_ALREADY);

    private final CandidateStore candidates;
    private final CandidateCellStore cells;
    private final StageStore stages;
    private final JournalStore journal;
    private final Clock clock;

    Candidates(
            CandidateStore candidates, CandidateCellStore cells, StageStore stages, JournalStore journal, Clock clock) {
        this.candidates = candidates;
        this.cells = cells;
        this.stages = stages;
        this.journal = journal;
        this.clock = clock;
    }

    /// A candidate as of today whom the actor may see.
    public Optional<Candidate> find(Actor actor, CandidateId id) {
        return find(actor, id, LocalDate.now(clock));
    }

    /// A candidate as of a day whom the actor may see today.
    public Optional<Candidate> find(Actor actor, CandidateId id, LocalDate day) {
        return candidates.find(actor.scope(AdmissionCapabilities.READ_CANDIDATES), id, day);
    }

    /// A candidate whom the actor may look after, nobody else changing them until the transaction ends.
    @Transactional
    Optional<Candidate> lock(Actor actor, CandidateId id) {
        return candidates.lock(actor.scope(AdmissionCapabilities.EDIT_CANDIDATES), id);
    }

    /// From the day on the candidate is in this stage. Whoever calls has locked the candidate and judged the step.
    @Transactional
    void enter(CandidateId id, Stage stage, LocalDate day) {
        stages.enter(id, stage, day);
        stages.refresh(List.of(id));
    }

    /// Corrects what the cell recorded when it listed somebody; what stood before is kept.
    ///
    /// @param expectedVersion the version the actor looked at
    @Transactional
    public Outcome<Written> correct(Actor actor, CandidateId id, Listing facts, int expectedVersion) {
        Optional<Candidate> found = lock(actor, id);
        if (found.isEmpty()) {
            return Outcome.missing();
        }
        Candidate before = found.get();
        if (before.version() != expectedVersion) {
            return Outcome.done(new Written.Overtaken(before));
        }
        LocalDate today = LocalDate.now(clock);
        List<Refusal> reasons = new ArrayList<>(PoolRules.listing(facts, today));
        if (reasons.isEmpty()) {
            reasons.addAll(ListingRules.newDay(
                    before, facts.listedOn(), cells.next(id, before.listedOn()).orElse(null)));
        }
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        List<ListingRules.Change> changes = ListingRules.changes(Listing.of(before), facts);
        if (changes.isEmpty()) {
            return Outcome.done(new Written.Saved(id));
        }
        return LastNet.under(LISTED_ONCE, () -> written(actor, before, facts, changes));
    }

    private Outcome<Written> written(Actor actor, Candidate before, Listing facts, List<ListingRules.Change> changes) {
        CandidateId id = before.id();
        candidates.correct(id, facts, before.version());
        if (!facts.listedOn().equals(before.listedOn())) {
            cells.beginOn(id, facts.listedOn());
        }
        changes.forEach(change -> journal.revise(id, change.subject(), change.before(), change.after(), actor));
        stages.refresh(List.of(id));
        return Outcome.done(new Written.Saved(id));
    }
}
