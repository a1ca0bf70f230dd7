package org.sotay.admission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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

/// Official members who introduce candidates, and who takes their place when they no longer can (24-QĐ/TW).
@Service
public class Introducers {

    private static final Map<String, Refusal> ONCE = Map.of("introducer_once_at_a_time", HelpRules.INTRODUCER_ALREADY);

    private final Candidates candidates;
    private final HelpStore help;
    private final PoolFactStore facts;
    private final KnownPeople known;
    private final Clock clock;

    Introducers(Candidates candidates, HelpStore help, PoolFactStore facts, KnownPeople known, Clock clock) {
        this.candidates = candidates;
        this.help = help;
        this.facts = facts;
        this.known = known;
        this.clock = clock;
    }

    /// Who introduces somebody, as a form tells it.
    ///
    /// @param togetherSince since when both work, study or live in the same place
    /// @param replaces the introduction that ends with it; none where it stands beside others
    public record Wanted(
            PersonId introducer,
            LocalDate togetherSince,
            LocalDate from,
            @Nullable Long replaces) {}

    /// Who introduces or introduced a candidate whom the actor was found to see, the latest first.
    public List<Introduction> of(CandidateId candidate) {
        return help.introducers(candidate);
    }

    /// An official member introduces the candidate, perhaps in the place of another. The same form does it once.
    @Transactional
    public Outcome<CandidateId> introduce(Actor actor, CandidateId id, Wanted wanted, UUID key) {
        Optional<Candidate> found = candidates.lock(actor, id);
        if (found.isEmpty()) {
            return Outcome.missing();
        }
        UUID once = NewCandidate.once(actor.account(), key);
        if (help.stands("introduction", once)) {
            return Outcome.done(id);
        }
        List<Refusal> reasons = refusals(actor, found.get(), wanted);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        return LastNet.under(ONCE, () -> {
            if (wanted.replaces() != null) {
                help.endIntroduction(wanted.replaces(), wanted.from());
            }
            help.introduce(
                    id, wanted.introducer(), wanted.togetherSince(), wanted.replaces(), wanted.from(), once, actor);
            return Outcome.done(id);
        });
    }

    private List<Refusal> refusals(Actor actor, Candidate candidate, Wanted wanted) {
        List<Refusal> reasons = new ArrayList<>(HelpRules.introducer(
                candidate,
                known.reaches(actor, wanted.introducer())
                        ? facts.standing(wanted.introducer(), candidate.cellId(), wanted.from())
                        : null,
                wanted.from(),
                wanted.togetherSince(),
                LocalDate.now(clock)));
        if (wanted.replaces() != null) {
            reasons.addAll(HelpRules.replacement(find(candidate.id(), wanted.replaces()), wanted.from()));
        }
        return reasons;
    }

    /// Somebody introduces the candidate no longer from a day on.
    @Transactional
    public Outcome<CandidateId> end(Actor actor, CandidateId id, long introduction, LocalDate on) {
        Introduction found = candidates.lock(actor, id).isEmpty() ? null : find(id, introduction);
        if (found == null) {
            return Outcome.missing();
        }
        if (found.period().until() != null) {
            return Outcome.done(id);
        }
        List<Refusal> reasons = new ArrayList<>(PoolRules.past("on", on, LocalDate.now(clock)));
        reasons.addAll(HelpRules.end("on", found.period().from(), on));
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        help.endIntroduction(introduction, on);
        return Outcome.done(id);
    }

    private @Nullable Introduction find(CandidateId candidate, long introduction) {
        return help.introducers(candidate).stream()
                .filter(one -> one.id() == introduction)
                .findFirst()
                .orElse(null);
    }
}
