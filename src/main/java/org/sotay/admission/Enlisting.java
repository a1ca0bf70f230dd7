package org.sotay.admission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.LastNet;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.Units;
import org.sotay.people.NewPerson;
import org.sotay.people.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Putting people on the list of a cell.
@Service
public class Enlisting {

    private final CandidateStore candidates;
    private final StageStore stages;
    private final KnownPeople known;
    private final Units units;
    private final People people;
    private final Clock clock;

    Enlisting(
            CandidateStore candidates, StageStore stages, KnownPeople known, Units units, People people, Clock clock) {
        this.candidates = candidates;
        this.stages = stages;
        this.known = known;
        this.units = units;
        this.people = people;
        this.clock = clock;
    }

    /// Puts somebody new, or somebody registered already, on the list of a cell that the actor looks after, by the
    /// cell's resolution. The same form lists the same person once, however often it is sent.
    @Transactional
    public Outcome<Listed> put(Actor actor, NewCandidate wanted) {
        if (!actor.scope(AdmissionCapabilities.EDIT_CANDIDATES).reachesUnits()) {
            return Outcome.missing();
        }
        UUID once = wanted.once(actor.account());
        Optional<CandidateId> before = candidates.listedBy(once);
        if (before.isPresent()) {
            return Outcome.done(new Listed.Made(before.get()));
        }
        UnitAt cell = units.find(
                        actor,
                        AdmissionCapabilities.EDIT_CANDIDATES,
                        wanted.cellCode(),
                        wanted.listing().listedOn())
                .orElse(null);
        PersonId person = wanted.known();
        return person == null ? putNew(actor, wanted, cell, once) : putKnown(actor, person, wanted, cell, once);
    }

    private Outcome<Listed> putNew(Actor actor, NewCandidate wanted, @Nullable UnitAt cell, UUID once) {
        NewPerson facts = wanted.person();
        if (facts == null) {
            return Outcome.missing();
        }
        List<Refusal> reasons = new ArrayList<>(people.check(facts));
        reasons.addAll(refusals(wanted, cell));
        if (!reasons.isEmpty() || cell == null) {
            return Outcome.refused(reasons);
        }
        List<Listed.Namesake> alike = wanted.anyway() ? List.of() : known.alike(actor, facts);
        return alike.isEmpty()
                ? write(
                        actor,
                        () -> people.register(actor, AdmissionCapabilities.EDIT_CANDIDATES, facts),
                        wanted,
                        cell,
                        once)
                : Outcome.done(new Listed.Alike(alike));
    }

    private Outcome<Listed> putKnown(
            Actor actor, PersonId person, NewCandidate wanted, @Nullable UnitAt cell, UUID once) {
        if (!known.reaches(actor, person)) {
            return Outcome.missing();
        }
        List<Refusal> reasons = new ArrayList<>(refusals(wanted, cell));
        reasons.addAll(known.listable(person, wanted.listing().listedOn()));
        return reasons.isEmpty() && cell != null
                ? write(actor, () -> Outcome.done(person), wanted, cell, once)
                : Outcome.refused(reasons);
    }

    private List<Refusal> refusals(NewCandidate wanted, @Nullable UnitAt cell) {
        LocalDate today = LocalDate.now(clock);
        List<Refusal> reasons = new ArrayList<>(PoolRules.cell(cell, today));
        reasons.addAll(PoolRules.listing(wanted.listing(), today));
        return reasons;
    }

    private Outcome<Listed> write(
            Actor actor, Supplier<Outcome<PersonId>> person, NewCandidate wanted, UnitAt cell, UUID once) {
        return LastNet.under(Candidates.LISTED_ONCE, () -> person.get().map(id -> made(actor, id, wanted, cell, once)));
    }

    private Listed made(Actor actor, PersonId person, NewCandidate wanted, UnitAt cell, UUID once) {
        Listing facts = wanted.listing();
        CandidateId id = candidates.insert(person, cell.id(), facts, once, clock.instant(), actor);
        stages.enter(id, Stage.LISTED, facts.listedOn());
        stages.refresh(List.of(id));
        return new Listed.Made(id);
    }
}
