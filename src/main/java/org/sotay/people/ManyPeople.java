package org.sotay.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Persons by the thousand, for rooms that take in lists: they know whom the actor may edit, and write within a
/// transaction of their own.
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ManyPeople {

    private final PersonStore people;
    private final PersonBulkStore bulk;
    private final ObjectProvider<PersonUse> uses;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ManyPeople(
            PersonStore people,
            PersonBulkStore bulk,
            ObjectProvider<PersonUse> uses,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.bulk = bulk;
        this.uses = uses;
        this.events = events;
        this.clock = clock;
    }

    /// Why this cannot be recorded; empty when it can.
    ///
    /// @param before what is recorded already; none when it is new
    public List<Refusal> check(NewPerson person, @Nullable NewPerson before) {
        return PersonRules.check(person, before, LocalDate.now(clock));
    }

    /// The record as it is kept: names tidied, the given name told.
    public static NewPerson kept(NewPerson person) {
        PersonName name = PersonName.of(person.fullName(), person.givenName());
        return new NewPerson(
                name.full(),
                name.given(),
                person.birth(),
                person.sex(),
                person.ethnicity(),
                person.phone(),
                person.email(),
                person.address(),
                person.schooling(),
                person.profession(),
                person.occupation(),
                person.religion());
    }

    /// The fields in which two records of a person differ.
    public static List<PersonChange.OfField> changes(NewPerson before, NewPerson after) {
        return PersonRules.changes(before, after).entrySet().stream()
                .map(change -> new PersonChange.OfField(
                        change.getKey(),
                        change.getValue().before(),
                        change.getValue().after()))
                .toList();
    }

    /// What is recorded of these persons.
    public Map<PersonId, NewPerson> find(Collection<PersonId> wanted) {
        return bulk.find(wanted);
    }

    /// Registers persons that were checked.
    ///
    /// @return their ids in the order given
    public List<PersonId> register(Actor actor, List<NewPerson> all) {
        return people.insert(all, clock.instant(), actor);
    }

    /// Corrects persons that were checked; what stood before is kept.
    ///
    /// @return false, and nothing is written, when a record is no longer what it was before
    public boolean correct(Actor actor, List<PersonChange> changes) {
        if (changes.isEmpty()) {
            return true;
        }
        List<PersonId> ids = changes.stream().map(PersonChange::person).toList();
        bulk.lock(ids);
        Map<PersonId, NewPerson> now = bulk.find(ids);
        if (!changes.stream().allMatch(change -> change.before().equals(now.get(change.person())))) {
            return false;
        }
        Instant at = clock.instant();
        bulk.update(changes);
        bulk.revise(changes, at, actor);
        events.publishEvent(new PeopleChanged(ids, at));
        return true;
    }

    /// What the rooms above keep about these persons, one refusal for each.
    ///
    /// @param names what they are called
    public List<Refusal> uses(Map<PersonId, String> names) {
        List<Refusal> found = new ArrayList<>();
        uses.forEach(use -> use.of(names.keySet())
                .forEach(person -> found.add(Refusal.of(use.key(), String.valueOf(names.get(person))))));
        return found;
    }

    /// Removes persons of whom nothing else is recorded, as if they had never been registered.
    public void remove(Collection<PersonId> all) {
        bulk.remove(all);
    }
}
