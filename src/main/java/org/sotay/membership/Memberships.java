package org.sotay.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Period;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.Units;
import org.sotay.people.NewPerson;
import org.sotay.people.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Bringing in members, one by one or all at once.
@Service
public class Memberships {

    private final MembershipStore memberships;
    private final ListingStore listings;
    private final Units units;
    private final People people;
    private final Clock clock;

    Memberships(MembershipStore memberships, ListingStore listings, Units units, People people, Clock clock) {
        this.memberships = memberships;
        this.listings = listings;
        this.units = units;
        this.people = people;
        this.clock = clock;
    }

    /// Enrols many members with all their dated facts at once; the caller has checked them.
    @Transactional
    public void enrolAll(Actor actor, List<Enrolment> enrolments) {
        write(actor, enrolments);
    }

    private void write(Actor actor, List<Enrolment> enrolments) {
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
        LocalDate today = LocalDate.now(clock);
        UnitAt cell = units.find(actor, MembershipCapabilities.EDIT_MEMBERS, cellCode, arrivedOn)
                .orElse(null);
        List<Refusal> reasons = new ArrayList<>(people.check(person));
        reasons.addAll(MembershipRules.cell("cell", cell));
        reasons.addAll(MembershipRules.dates(dates, person.birth(), today));
        reasons.addAll(MembershipRules.arrival(arrivedOn, dates.joinedOn(), today));
        if (!reasons.isEmpty() || cell == null) {
            return Outcome.refused(reasons);
        }
        Stay stay = new Stay(cell.id(), Period.since(arrivedOn));
        return people.register(actor, person).map(id -> {
            write(actor, List.of(enrolment(id, dates, stay)));
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
}
