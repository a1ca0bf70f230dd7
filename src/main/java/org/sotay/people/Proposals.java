package org.sotay.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A member looks at the own record and says what is wrong or missing. Nothing changes before an officer accepts.
@Service
public class Proposals {

    private final ProposalStore proposals;
    private final PersonStore people;
    private final Clock clock;

    Proposals(ProposalStore proposals, PersonStore people, Clock clock) {
        this.proposals = proposals;
        this.people = people;
        this.clock = clock;
    }

    /// What the actor proposed, what waits first.
    public List<Proposal> own(Actor actor) {
        return self(actor).map(proposals::of).orElse(List.of());
    }

    /// What is recorded of the actor, for whoever may propose to correct it.
    public Optional<NewPerson> record(Actor actor) {
        return self(actor).flatMap(people::find).map(PersonDetails::facts);
    }

    /// The fields of the own record that the actor sees in this role.
    public List<ProposalField> fields(Actor actor) {
        return Arrays.stream(ProposalField.values())
                .filter(field -> sees(actor, field))
                .toList();
    }

    /// What is recorded in a field, as revisions write it.
    public static @Nullable String recorded(NewPerson facts, ProposalField field) {
        return PersonFacts.text(facts, field);
    }

    /// Proposes a value for a field of the own record. The same form sent again proposes nothing more.
    ///
    /// @param value as revisions write it; none where nothing is to stand there
    /// @return the number of the proposal
    @Transactional
    public Outcome<Long> propose(Actor actor, ProposalField field, @Nullable String value, @Nullable String note) {
        PersonId person = self(actor).filter(self -> sees(actor, field)).orElse(null);
        NewPerson before = person == null
                ? null
                : people.find(person).map(PersonDetails::facts).orElse(null);
        if (person == null || before == null) {
            return Outcome.missing();
        }
        List<Refusal> reasons = ProposalRules.propose(field, before, value, note, LocalDate.now(clock));
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        NewPerson wanted = Objects.requireNonNull(PersonFacts.with(before, field, value));
        String proposed = field.inWords() ? value : PersonFacts.text(wanted, field);
        return proposals
                .insert(person, field, PersonFacts.text(before, field), proposed, note, clock.instant(), actor)
                .map(Outcome::done)
                .orElseGet(() -> waiting(person, field, proposed));
    }

    private Outcome<Long> waiting(PersonId person, ProposalField field, @Nullable String proposed) {
        return proposals.of(person).stream()
                .filter(other -> other.open() && other.field() == field && Objects.equals(other.proposed(), proposed))
                .map(Proposal::id)
                .map(Outcome::done)
                .findFirst()
                .orElseGet(() -> Outcome.refused(Refusal.at(field.key(), "people.refusal.proposal-waits")));
    }

    /// Takes back a proposal of the actor's own that still waits.
    @Transactional
    public Outcome<Proposal> withdraw(Actor actor, long id) {
        Proposal proposal =
                proposals.lock(id).filter(found -> isOwn(actor, found)).orElse(null);
        if (proposal == null) {
            return Outcome.missing();
        }
        if (!proposal.open()) {
            return Outcome.refused(Refusal.of("people.refusal.proposal-decided"));
        }
        proposals.decide(proposal, ProposalState.WITHDRAWN, null, clock.instant(), actor);
        return Outcome.done(proposal);
    }

    /// Lets a proposal wait again that the actor has just withdrawn.
    @Transactional
    public Outcome<Proposal> reopen(Actor actor, long id) {
        ProposalStore.Decided decided = proposals
                .lockDecided(id)
                .filter(found -> isOwn(actor, found.proposal()))
                .filter(found -> found.proposal().state() == ProposalState.WITHDRAWN)
                .orElse(null);
        if (decided == null) {
            return Outcome.missing();
        }
        return ProposalRules.undoable(decided, actor.account(), clock.instant()) && proposals.reopen(decided.proposal())
                ? Outcome.done(decided.proposal())
                : Outcome.refused(Refusal.of("people.refusal.proposal-stays"));
    }

    private static boolean isOwn(Actor actor, Proposal proposal) {
        return self(actor).filter(proposal.person()::equals).isPresent();
    }

    /// The actor's own person, where the role lets one speak about it.
    private static Optional<PersonId> self(Actor actor) {
        return Optional.ofNullable(actor.scope(PeopleCapabilities.PROPOSE).self());
    }

    private static boolean sees(Actor actor, ProposalField field) {
        Scope scope = actor.scope(field.sees());
        return scope.everywhere() || (scope.self() != null && scope.self().equals(actor.person()));
    }
}
