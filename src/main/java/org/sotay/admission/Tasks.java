package org.sotay.admission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a cell asks its candidates to do, and what it notes about them.
@Service
public class Tasks {

    private final Candidates candidates;
    private final WorkStore work;
    private final Clock clock;

    Tasks(Candidates candidates, WorkStore work, Clock clock) {
        this.candidates = candidates;
        this.work = work;
        this.clock = clock;
    }

    /// Tasks of a candidate whom the actor was found to see; open ones first, by the day they are due.
    public List<Task> of(CandidateId candidate) {
        return work.tasks(candidate);
    }

    /// Notes about a candidate whom the actor was found to see, the latest first.
    public List<Note> notes(CandidateId candidate) {
        return work.notes(candidate);
    }

    /// Gives the candidate a task. The same form gives it once.
    @Transactional
    public Outcome<CandidateId> give(
            Actor actor, CandidateId id, String what, LocalDate given, @Nullable LocalDate due, UUID key) {
        Optional<Candidate> found = candidates.lock(actor, id);
        if (found.isEmpty()) {
            return Outcome.missing();
        }
        List<Refusal> reasons = WorkRules.task(found.get(), what, given, due, LocalDate.now(clock));
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        work.give(id, what, given, due, NewCandidate.once(actor.account(), key), actor);
        return Outcome.done(id);
    }

    /// Records that a task was done, and with what outcome. Sent again it does nothing more.
    @Transactional
    public Outcome<CandidateId> done(Actor actor, CandidateId id, long task, LocalDate on, @Nullable String outcome) {
        Optional<Task> found = candidates.lock(actor, id).flatMap(candidate -> work.task(id, task));
        if (found.isEmpty()) {
            return Outcome.missing();
        }
        Task before = found.get();
        List<Refusal> reasons = WorkRules.done(before, on, outcome, LocalDate.now(clock));
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        if (before.doneOn() != null) {
            return Outcome.done(id);
        }
        work.done(task, on, outcome);
        return Outcome.done(id);
    }

    /// Notes something about the candidate. The same form notes it once.
    @Transactional
    public Outcome<CandidateId> note(Actor actor, CandidateId id, String text, UUID key) {
        if (candidates.lock(actor, id).isEmpty()) {
            return Outcome.missing();
        }
        List<Refusal> reasons = PoolRules.text("note", text, WorkRules.LONGEST_NOTE);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        work.note(id, text, NewCandidate.once(actor.account(), key), actor);
        return Outcome.done(id);
    }
}
