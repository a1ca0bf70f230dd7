package org.sotay.people;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Officers accept what members propose about their records, or answer why not.
@Service
public class ProposalDecisions {

    private final ProposalStore proposals;
    private final People people;
    private final PersonReach reach;
    private final Clock clock;

    ProposalDecisions(ProposalStore proposals, People people, PersonReach reach, Clock clock) {
        this.proposals = proposals;
        this.people = people;
        this.reach = reach;
        this.clock = clock;
    }

    /// A proposal beside the record as it stands now.
    ///
    /// @param version of the record, which whoever accepts must have looked at
    public record Review(
            Proposal proposal, String name, @Nullable String now, int version) {

        /// Whether the recorded value is no longer what the member saw.
        public boolean overtaken() {
            return proposal.open() && !proposal.field().inWords() && !Objects.equals(now, proposal.recorded());
        }
    }

    /// A proposal about somebody whose record the actor may correct, if the actor sees such a fact.
    public Optional<Review> find(Actor actor, long id) {
        return proposals.find(id).flatMap(proposal -> review(actor, proposal));
    }

    private Optional<Review> review(Actor actor, Proposal proposal) {
        return reach.reaches(actor.scope(proposal.field().sees()), proposal.person())
                ? people.forCorrection(actor, proposal.person())
                        .map(record -> new Review(
                                proposal,
                                record.facts().fullName(),
                                PersonFacts.text(record.facts(), proposal.field()),
                                record.version()))
                : Optional.empty();
    }

    /// Records what was proposed, with a revision that names the proposal. What was told in words has been corrected by
    /// hand; accepting it tells the member so.
    ///
    /// @param version the version of the record the actor looked at; an older one is answered with both
    @Transactional
    public Outcome<Correction> accept(Actor actor, long id, int version) {
        Proposal proposal = proposals.lock(id).orElse(null);
        PersonDetails record = proposal == null || review(actor, proposal).isEmpty()
                ? null
                : people.forCorrection(actor, proposal.person()).orElse(null);
        if (proposal == null || record == null) {
            return Outcome.missing();
        }
        if (!proposal.open()) {
            return Outcome.refused(Refusal.of("people.refusal.proposal-decided"));
        }
        NewPerson wanted = PersonFacts.with(record.facts(), proposal.field(), proposal.proposed());
        if (wanted == null) {
            return Outcome.refused(Refusal.of("people.refusal.choose"));
        }
        Outcome<Correction> corrected = people.correct(actor, proposal.person(), wanted, version, id);
        if (corrected instanceof Outcome.Done<Correction>(Correction.Written written)) {
            proposals.decide(proposal, ProposalState.ACCEPTED, null, clock.instant(), actor);
        }
        return corrected;
    }

    /// Leaves the record as it is and tells the member why.
    @Transactional
    public Outcome<Proposal> decline(Actor actor, long id, @Nullable String answer) {
        Proposal proposal = proposals
                .lock(id)
                .filter(found -> review(actor, found).isPresent())
                .orElse(null);
        if (proposal == null) {
            return Outcome.missing();
        }
        if (!proposal.open()) {
            return Outcome.refused(Refusal.of("people.refusal.proposal-decided"));
        }
        List<Refusal> reasons = ProposalRules.answer(answer);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        proposals.decide(proposal, ProposalState.DECLINED, answer, clock.instant(), actor);
        return Outcome.done(proposal);
    }

    /// Undoes what the actor has just decided: the proposal waits again, and what was recorded with it is taken back
    /// unless it was corrected since.
    @Transactional
    public Outcome<Proposal> reopen(Actor actor, long id) {
        Instant now = clock.instant();
        ProposalStore.Decided decided = proposals
                .lockDecided(id)
                .filter(found -> found.proposal().state() != ProposalState.WITHDRAWN)
                .orElse(null);
        Review review =
                decided == null ? null : review(actor, decided.proposal()).orElse(null);
        if (decided == null || review == null) {
            return Outcome.missing();
        }
        Proposal proposal = decided.proposal();
        boolean accepted =
                proposal.state() == ProposalState.ACCEPTED && !proposal.field().inWords();
        if (!ProposalRules.undoable(decided, actor.account(), now)
                || (accepted && !Objects.equals(review.now(), proposal.proposed()))
                || !proposals.reopen(proposal)) {
            return Outcome.refused(Refusal.of("people.refusal.proposal-stays"));
        }
        return accepted ? takeBack(actor, proposal) : Outcome.done(proposal);
    }

    private Outcome<Proposal> takeBack(Actor actor, Proposal proposal) {
        PersonDetails record = people.forCorrection(actor, proposal.person()).orElseThrow();
        NewPerson was = proposals
                .before(proposal)
                .map(before -> PersonFacts.back(record.facts(), proposal.field(), before))
                .orElse(record.facts());
        return people.correct(actor, proposal.person(), was, record.version(), proposal.id())
                .map(written -> proposal);
    }
}
