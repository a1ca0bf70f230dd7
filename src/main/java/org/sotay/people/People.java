package org.sotay.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Capability;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Scope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The persons the organisation keeps a record of: registering them and correcting what is recorded.
@Service
public class People {

    private final PersonStore people;
    private final PersonReach reach;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    People(PersonStore people, PersonReach reach, ApplicationEventPublisher events, Clock clock) {
        this.people = people;
        this.reach = reach;
        this.events = events;
        this.clock = clock;
    }

    /// Why this could not be recorded; empty when it could. For forms that register and do more in one step.
    public List<Refusal> check(NewPerson person) {
        return PersonRules.check(person, null, LocalDate.now(clock));
    }

    /// Registers one person.
    @Transactional
    public Outcome<PersonId> register(Actor actor, NewPerson person) {
        return register(actor, PeopleCapabilities.EDIT_PEOPLE, person);
    }

    /// Registers one person for a room whose own capability lets the actor bring people in, and which gives them a
    /// place
    /// in the same transaction.
    @Transactional
    public Outcome<PersonId> register(Actor actor, Capability capability, NewPerson person) {
        if (!actor.scope(capability).reachesUnits()) {
            return Outcome.missing();
        }
        List<Refusal> reasons = check(person);
        return reasons.isEmpty()
                ? Outcome.done(
                        people.insert(List.of(person), clock.instant(), actor).getFirst())
                : Outcome.refused(reasons);
    }

    /// Registers many persons at once; the caller has checked them and acts for the whole installation.
    ///
    /// @return their ids in the order given
    @Transactional
    public List<PersonId> registerAll(Actor actor, List<NewPerson> all) {
        actor.mustReachEverywhere();
        return people.insert(all, clock.instant(), actor);
    }

    /// What is recorded of a person the actor may correct.
    public Optional<PersonDetails> forCorrection(Actor actor, PersonId id) {
        return forCorrection(actor, PeopleCapabilities.EDIT_PEOPLE, id);
    }

    /// The same for a room whose own capability lets the actor correct the people it looks after.
    public Optional<PersonDetails> forCorrection(Actor actor, Capability capability, PersonId id) {
        return reach.reaches(actor.scope(capability), id) ? people.find(id) : Optional.empty();
    }

    /// Corrects what is recorded; what stood before is kept. Fields the actor may not see stay as they are.
    ///
    /// @param expectedVersion the version the actor looked at; an older one is answered with both versions
    @Transactional
    public Outcome<Correction> correct(Actor actor, PersonId id, NewPerson facts, int expectedVersion) {
        return correct(actor, id, facts, expectedVersion, null);
    }

    /// The same for a room whose own capability lets the actor correct the people it looks after.
    @Transactional
    public Outcome<Correction> correct(
            Actor actor, Capability capability, PersonId id, NewPerson facts, int expectedVersion) {
        return write(actor, forCorrection(actor, capability, id), id, facts, expectedVersion, null);
    }

    /// The same, following a proposal that the revisions name.
    Outcome<Correction> correct(
            Actor actor, PersonId id, NewPerson facts, int expectedVersion, @Nullable Long proposal) {
        return write(actor, forCorrection(actor, id), id, facts, expectedVersion, proposal);
    }

    private Outcome<Correction> write(
            Actor actor,
            Optional<PersonDetails> found,
            PersonId id,
            NewPerson facts,
            int expectedVersion,
            @Nullable Long proposal) {
        if (found.isEmpty()) {
            return Outcome.missing();
        }
        PersonDetails before = found.get();
        NewPerson wanted = keepHidden(actor, id, before.facts(), facts);
        Map<String, PersonRules.Change> changes = PersonRules.changes(before.facts(), wanted);
        List<String> fields = List.copyOf(changes.keySet());
        if (before.version() != expectedVersion) {
            return Outcome.done(new Correction.Overtaken(before, fields));
        }
        List<Refusal> reasons = PersonRules.check(wanted, before.facts(), LocalDate.now(clock));
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        if (changes.isEmpty()) {
            return Outcome.done(new Correction.Written(fields));
        }
        if (!people.update(id, wanted, expectedVersion)) {
            return Outcome.done(new Correction.Overtaken(people.find(id).orElse(before), fields));
        }
        keep(actor, id, changes, proposal);
        return Outcome.done(new Correction.Written(fields));
    }

    private void keep(Actor actor, PersonId id, Map<String, PersonRules.Change> changes, @Nullable Long proposal) {
        Instant now = clock.instant();
        people.revise(id, changes, now, actor, proposal);
        events.publishEvent(new PeopleChanged(List.of(id), now));
    }

    private NewPerson keepHidden(Actor actor, PersonId id, NewPerson before, NewPerson after) {
        Scope belief = actor.scope(PeopleCapabilities.READ_BELIEF);
        Scope contact = actor.scope(PeopleCapabilities.READ_CONTACT);
        boolean seesBelief = reach.reaches(belief, id);
        boolean seesContact = reach.reaches(contact, id);
        PersonName name = PersonName.of(after.fullName(), after.givenName());
        return new NewPerson(
                name.full(),
                name.given(),
                after.birth(),
                after.sex(),
                after.ethnicity(),
                seesContact ? after.phone() : before.phone(),
                seesContact ? after.email() : before.email(),
                seesContact ? after.address() : before.address(),
                after.schooling(),
                after.profession(),
                after.occupation(),
                seesBelief ? after.religion() : before.religion());
    }
}
