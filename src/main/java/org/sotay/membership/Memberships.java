package org.sotay.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Capability;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Period;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.Units;
import org.sotay.people.NewPerson;
import org.sotay.people.People;
import org.sotay.people.PersonReach;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Changing memberships: enrolling, moving to another cell, correcting dates, ending.
@Service
public class Memberships {

    private final MembershipStore memberships;
    private final ListingStore listings;
    private final PersonReach reach;
    private final Units units;
    private final People people;
    private final Clock clock;

    Memberships(
            MembershipStore memberships,
            ListingStore listings,
            PersonReach reach,
            Units units,
            People people,
            Clock clock) {
        this.memberships = memberships;
        this.listings = listings;
        this.reach = reach;
        this.units = units;
        this.people = people;
        this.clock = clock;
    }

    /// Enrols many members with all their dated facts at once; the caller has checked them.
    @Transactional
    public void enrolAll(Actor actor, List<Enrolment> enrolments) {
        memberships.enrol(enrolments, clock.instant(), actor);
        listings.refresh(enrolments.stream().map(Enrolment::person).toList());
    }

    /// Registers a person and enrols them in a cell the actor may edit.
    ///
    /// @param arrivedOn first day in the cell, not before the ceremony
    @Transactional
    public Outcome<PersonId> enrol(
            Actor actor, NewPerson person, String cellCode, LocalDate arrivedOn, MembershipState dates) {
        if (!actor.scope(MembershipCapabilities.EDIT_MEMBERS).reachesUnits()) {
            return Outcome.missing();
        }
        UnitAt cell = units.find(actor, cellCode, arrivedOn).orElse(null);
        List<Refusal> reasons = new ArrayList<>(people.check(person));
        reasons.addAll(MembershipRules.cell("cell", cell));
        reasons.addAll(dates(dates));
        if (arrivedOn.isBefore(dates.joinedOn())) {
            reasons.add(Refusal.at("arrivedOn", "membership.refusal.before-joining", dates.joinedOn()));
        }
        if (arrivedOn.isAfter(today())) {
            reasons.add(Refusal.at("arrivedOn", "membership.refusal.future", today()));
        }
        if (!reasons.isEmpty() || cell == null) {
            return Outcome.refused(reasons);
        }
        Stay stay = new Stay(cell.id(), Period.since(arrivedOn));
        return people.register(actor, person).map(id -> {
            enrolAll(actor, List.of(enrolment(id, dates, stay)));
            return id;
        });
    }

    private static Enrolment enrolment(PersonId person, MembershipState dates, Stay stay) {
        return new Enrolment(
                person,
                dates.cardNumber(),
                dates.decidedOn(),
                dates.joinedOn(),
                dates.recognisedOn(),
                List.of(stay),
                List.of(),
                List.of(),
                null);
    }

    /// Moves a member to another cell within the actor's reach from a day on.
    @Transactional
    public Outcome<PersonId> move(Actor actor, PersonId person, String cellCode, LocalDate on) {
        Optional<MembershipState> state = editable(actor, person, MembershipCapabilities.EDIT_MEMBERS);
        Optional<Stay> last = memberships.lastStay(person);
        if (state.isEmpty() || last.isEmpty()) {
            return Outcome.missing();
        }
        UnitAt cell = units.find(actor, cellCode, on).orElse(null);
        List<Refusal> reasons = new ArrayList<>(MembershipRules.cell("cell", cell));
        if (cell != null) {
            reasons.addAll(MembershipRules.move(state.get(), last.get(), cell, on));
        }
        if (on.isAfter(today())) {
            reasons.add(Refusal.at("on", "membership.refusal.future", today()));
        }
        if (!reasons.isEmpty() || cell == null) {
            return Outcome.refused(reasons);
        }
        memberships.move(state.get().id(), person, cell.id(), on, clock.instant(), actor);
        listings.refresh(List.of(person));
        return Outcome.done(person);
    }

    /// Ends a membership with everything that would hold beyond it.
    @Transactional
    public Outcome<PersonId> end(Actor actor, PersonId person, Ending ending) {
        Optional<MembershipState> state = editable(actor, person, MembershipCapabilities.EDIT_MEMBERS);
        Optional<Stay> last = memberships.lastStay(person);
        if (state.isEmpty() || last.isEmpty()) {
            return Outcome.missing();
        }
        List<Refusal> reasons = MembershipRules.end(state.get(), last.get(), ending.on(), today());
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        memberships.end(state.get().id(), person, ending);
        listings.refresh(List.of(person));
        return Outcome.done(person);
    }

    /// The facts of the membership a correction starts from.
    @Transactional
    public Optional<MembershipState> forCorrection(Actor actor, PersonId person) {
        return editable(actor, person, MembershipCapabilities.EDIT_MEMBERS);
    }

    /// Corrects card number and dates; what stood before is kept.
    ///
    /// @param corrected carries the version the actor looked at
    @Transactional
    public Outcome<PersonId> correct(Actor actor, PersonId person, MembershipState corrected) {
        Optional<MembershipState> found = editable(actor, person, MembershipCapabilities.EDIT_MEMBERS);
        if (found.isEmpty()) {
            return Outcome.missing();
        }
        MembershipState before = found.get();
        MembershipState wanted = new MembershipState(
                before.id(),
                before.version(),
                corrected.cardNumber(),
                corrected.decidedOn(),
                corrected.joinedOn(),
                corrected.recognisedOn(),
                before.endedOn());
        if (before.version() != corrected.version()) {
            return Outcome.refused(Refusal.of("membership.refusal.changed-meanwhile"));
        }
        List<Refusal> reasons = dates(wanted);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        memberships.correct(wanted);
        revise(actor, person, "membership.field.card", before.cardNumber(), wanted.cardNumber());
        revise(actor, person, "membership.field.decided", before.decidedOn(), wanted.decidedOn());
        revise(actor, person, "membership.field.joined", before.joinedOn(), wanted.joinedOn());
        revise(actor, person, "membership.field.recognised", before.recognisedOn(), wanted.recognisedOn());
        listings.refresh(List.of(person));
        return Outcome.done(person);
    }

    private void revise(Actor actor, PersonId person, String subject, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            memberships.revise(person, subject, before, after, clock.instant(), actor);
        }
    }

    private Optional<MembershipState> editable(Actor actor, PersonId person, Capability capability) {
        return reach.reaches(actor.scope(capability), person) ? memberships.current(person) : Optional.empty();
    }

    private List<Refusal> dates(MembershipState dates) {
        return MembershipRules.dates(
                dates.cardNumber(),
                dates.decidedOn(),
                dates.joinedOn(),
                dates.recognisedOn(),
                dates.endedOn(),
                today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
