package org.sotay.admission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.LastNet;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Official members whom a cell asks to look after its candidates.
@Service
public class Mentors {

    private static final Map<String, Refusal> ONCE = Map.of("mentor_once_at_a_time", HelpRules.MENTOR_ALREADY);

    private final Candidates candidates;
    private final HelpStore help;
    private final PoolFactStore facts;
    private final KnownPeople known;
    private final Clock clock;

    Mentors(Candidates candidates, HelpStore help, PoolFactStore facts, KnownPeople known, Clock clock) {
        this.candidates = candidates;
        this.help = help;
        this.facts = facts;
        this.known = known;
        this.clock = clock;
    }

    /// Who looks or looked after a candidate whom the actor was found to see, the latest first.
    public List<Mentoring> of(CandidateId candidate) {
        return help.mentors(candidate);
    }

    /// Official members of the candidate's cell, by name.
    public List<Backer> offered(Candidate candidate) {
        return help.officials(candidate.cellId(), LocalDate.now(clock));
    }

    /// Official members of the cells of candidates whom the actor was found to look after, by name.
    public List<Backer> offered(Collection<CandidateId> all) {
        return help.officials(all, LocalDate.now(clock));
    }

    /// The cell asks an official member to look after the candidate from a day on. The same form does it once.
    @Transactional
    public Outcome<CandidateId> assign(
            Actor actor, CandidateId id, PersonId mentor, LocalDate from, @Nullable String resolution, UUID key) {
        Optional<Candidate> found = candidates.lock(actor, id);
        if (found.isEmpty()) {
            return Outcome.missing();
        }
        UUID once = NewCandidate.once(actor.account(), key);
        if (help.stands("mentoring", once)) {
            return Outcome.done(id);
        }
        Candidate candidate = found.get();
        List<Refusal> reasons = new ArrayList<>(
                HelpRules.mentor(candidate, standing(actor, mentor, candidate, from), from, LocalDate.now(clock)));
        reasons.addAll(PoolRules.note("resolution", resolution, PoolRules.LONGEST_RESOLUTION));
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        return LastNet.under(ONCE, () -> {
            help.assign(id, mentor, from, resolution, once, actor);
            return Outcome.done(id);
        });
    }

    /// Of whom the actor may not see nothing is told.
    private PoolFactStore.@Nullable Standing standing(
            Actor actor, PersonId mentor, Candidate candidate, LocalDate from) {
        return known.reaches(actor, mentor) ? facts.standing(mentor, candidate.cellId(), from) : null;
    }

    /// Somebody stops looking after the candidate on a day.
    @Transactional
    public Outcome<CandidateId> end(Actor actor, CandidateId id, long mentoring, LocalDate on) {
        Optional<Mentoring> found = candidates
                .lock(actor, id)
                .flatMap(candidate -> help.mentors(id).stream()
                        .filter(one -> one.id() == mentoring)
                        .findFirst());
        if (found.isEmpty()) {
            return Outcome.missing();
        }
        if (found.get().period().until() != null) {
            return Outcome.done(id);
        }
        List<Refusal> reasons = new ArrayList<>(PoolRules.past("on", on, LocalDate.now(clock)));
        reasons.addAll(HelpRules.end("on", found.get().period().from(), on));
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        help.endMentoring(mentoring, on);
        return Outcome.done(id);
    }
}
