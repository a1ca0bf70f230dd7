package org.sotay.admission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.LastNet;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.Units;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Candidates who go to another cell or leave the list.
@Service
public class Departures {

    private final Candidates candidates;
    private final DepartureStore departures;
    private final CandidateCells cells;
    private final StageStore stages;
    private final Units units;
    private final Clock clock;

    Departures(
            Candidates candidates,
            DepartureStore departures,
            CandidateCells cells,
            StageStore stages,
            Units units,
            Clock clock) {
        this.candidates = candidates;
        this.departures = departures;
        this.cells = cells;
        this.stages = stages;
        this.units = units;
        this.clock = clock;
    }

    /// Another cell looks after the candidate from a day on. Mentors of the cell they leave end with it.
    ///
    /// @param expectedVersion the version the actor looked at
    @Transactional
    public Outcome<Written> move(Actor actor, CandidateId id, int expectedVersion, String cellCode, LocalDate on) {
        Optional<Candidate> found = candidates.lock(actor, id);
        if (found.isEmpty()) {
            return Outcome.missing();
        }
        Candidate candidate = found.get();
        if (candidate.version() != expectedVersion) {
            return Outcome.done(new Written.Overtaken(candidate));
        }
        UnitAt cell = units.find(actor, AdmissionCapabilities.EDIT_CANDIDATES, cellCode, on)
                .orElse(null);
        List<Refusal> reasons = PoolRules.move(candidate, cell, cells.since(id), on, today());
        if (!reasons.isEmpty() || cell == null) {
            return Outcome.refused(reasons);
        }
        departures.count(id);
        departures.endMentors(List.of(id), on);
        cells.move(id, cell.id(), on, actor);
        stages.refresh(List.of(id));
        return Outcome.done(new Written.Saved(id));
    }

    /// Somebody leaves the list: they withdraw, the cell takes them off, or they die.
    ///
    /// @param expectedVersion the version the actor looked at
    @Transactional
    public Outcome<Written> leave(
            Actor actor, CandidateId id, int expectedVersion, Leaving how, LocalDate on, @Nullable String note) {
        Optional<Candidate> found = candidates.lock(actor, id);
        if (found.isEmpty()) {
            return Outcome.missing();
        }
        Candidate candidate = found.get();
        if (candidate.version() != expectedVersion) {
            return Outcome.done(new Written.Overtaken(candidate));
        }
        List<Refusal> reasons = PoolRules.leave(candidate, how, on, note, today());
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        write(actor, candidate, how, on, note);
        return Outcome.done(new Written.Saved(id));
    }

    /// Writes what was judged; for whoever has locked the candidate.
    void write(Actor actor, Candidate candidate, Leaving how, LocalDate on, @Nullable String note) {
        CandidateId id = candidate.id();
        departures.leave(id, on, how, note, actor);
        stages.enter(id, how == Leaving.ADMITTED ? Stage.OFFICIAL : Stage.ENDED, on);
        stages.refresh(List.of(id));
    }

    /// Takes back that somebody left; the list goes on as if they never had. Sent again it does nothing more.
    @Transactional
    public Outcome<CandidateId> comeBack(Actor actor, CandidateId id) {
        Optional<Candidate> found = candidates.lock(actor, id);
        if (found.isEmpty()) {
            return Outcome.missing();
        }
        Candidate candidate = found.get();
        LocalDate left = candidate.leftOn();
        if (left == null) {
            return Outcome.done(id);
        }
        List<Refusal> reasons = PoolRules.comeBack(candidate, departures.tried(id));
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        return LastNet.under(Map.of("listed_once_at_a_time", PoolRules.LISTED_ALREADY), () -> {
            departures.comeBack(id, actor);
            if (!stages.retreat(id, Stage.ENDED)) {
                stages.enter(id, departures.trained(id) ? Stage.TRAINING : Stage.LISTED, left);
            }
            stages.refresh(List.of(id));
            return Outcome.done(id);
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
