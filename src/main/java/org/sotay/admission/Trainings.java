package org.sotay.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sotay.kernel.Actor;
import org.sotay.kernel.LastNet;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Classes on party awareness that candidates are enrolled in; who is enrolled is in training from the first day on.
@Service
public class Trainings {

    private static final Map<String, Refusal> ONCE = Map.of("enrolled_in_a_class_once", WorkRules.ENROLLED_ALREADY);

    private final Candidates candidates;
    private final WorkStore work;
    private final StageStore stages;
    private final JournalStore journal;

    Trainings(Candidates candidates, WorkStore work, StageStore stages, JournalStore journal) {
        this.candidates = candidates;
        this.work = work;
        this.stages = stages;
        this.journal = journal;
    }

    /// Classes of a candidate whom the actor was found to see, the latest first.
    public List<Training> of(CandidateId candidate) {
        return work.trainings(candidate);
    }

    /// Enrols the candidate in a class. The same form enrols once.
    @Transactional
    public Outcome<CandidateId> enrol(Actor actor, CandidateId id, Training wanted, UUID key) {
        Optional<Candidate> found = candidates.lock(actor, id);
        if (found.isEmpty()) {
            return Outcome.missing();
        }
        Candidate candidate = found.get();
        List<Refusal> reasons =
                WorkRules.training(candidate, wanted.name(), wanted.centre(), wanted.beginsOn(), wanted.endsOn());
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        return LastNet.under(ONCE, () -> {
            boolean first = work.enrol(id, wanted, NewCandidate.once(actor.account(), key), actor);
            if (first && candidate.stage() == Stage.LISTED) {
                LocalDate since = WorkRules.inTraining(candidate, wanted.beginsOn());
                stages.enter(id, Stage.TRAINING, since);
                stages.refresh(List.of(id));
            }
            return Outcome.done(id);
        });
    }

    /// Takes back that somebody was enrolled; what it was stays in the journal. Who was in no other class is only
    /// listed
    /// again.
    @Transactional
    public Outcome<CandidateId> takeBack(Actor actor, CandidateId id, long training) {
        Optional<Candidate> found = candidates.lock(actor, id);
        List<Training> all = found.isEmpty() ? List.of() : work.trainings(id);
        Optional<Training> wrong =
                all.stream().filter(one -> one.id() == training).findFirst();
        if (found.isEmpty() || wrong.isEmpty()) {
            return Outcome.missing();
        }
        List<Refusal> reasons = PoolRules.open(found.get());
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        Training gone = wrong.get();
        work.forget(gone);
        journal.revise(
                id,
                "admission.undone.training",
                gone.name() + ", " + gone.centre() + ", " + gone.beginsOn(),
                null,
                actor);
        if (all.size() == 1) {
            listedAgain(found.get());
        }
        return Outcome.done(id);
    }

    private void listedAgain(Candidate candidate) {
        CandidateId id = candidate.id();
        boolean back = stages.retreat(id, Stage.TRAINING);
        if (!back && candidate.stage() == Stage.TRAINING) {
            stages.enter(id, Stage.LISTED, candidate.stageSince());
        }
        stages.refresh(List.of(id));
    }
}
