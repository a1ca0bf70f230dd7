package org.sotay.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.LastNet;
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
    private final NamesakeStore namesakes;
    private final Units units;
    private final People people;
    private final Clock clock;

    Memberships(
            MembershipStore memberships,
            ListingStore listings,
            NamesakeStore namesakes,
            Units units,
            People people,
            Clock clock) {
        this.memberships = memberships;
        this.listings = listings;
        this.namesakes = namesakes;
        this.units = units;
        this.people = people;
        this.clock = clock;
    }

    /// Enrols many members with all their dated facts at once; the caller has checked them and acts for the whole
    /// installation.
    @Transactional
    public void enrolAll(Actor actor, List<Enrolment> enrolments) {
        actor.mustReachEverywhere();
        write(actor, enrolments);
    }

    private void write(Actor actor, List<Enrolment> enrolments) {
        memberships.enrol(enrolments, clock.instant(), actor);
        listings.refresh(enrolments.stream().map(Enrolment::person).toList());
    }

    /// Registers a person and enrols them in a cell the actor may edit. The same form enrols the same person once,
    /// however often it is sent.
    @Transactional
    public Outcome<Enrolled> enrol(Actor actor, NewMember wanted) {
        if (!actor.scope(MembershipCapabilities.EDIT_MEMBERS).reachesUnits()) {
            return Outcome.missing();
        }
        listings.holdTree();
        Optional<PersonId> before = memberships.enrolledBy(wanted.once(actor.account()));
        if (before.isPresent()) {
            return Outcome.done(new Enrolled.Made(before.get()));
        }
        UnitAt cell = units.find(actor, MembershipCapabilities.EDIT_MEMBERS, wanted.cellCode(), wanted.arrivedOn())
                .orElse(null);
        List<Refusal> reasons = refusals(wanted, cell);
        if (!reasons.isEmpty() || cell == null) {
            return Outcome.refused(reasons);
        }
        List<MemberFile.Namesake> alike = wanted.anyway()
                ? List.of()
                : namesakes.alike(
                        actor.scope(MembershipCapabilities.READ_MEMBERS),
                        wanted.person(),
                        wanted.dates().cardNumber());
        if (!alike.isEmpty()) {
            return Outcome.done(new Enrolled.Alike(alike));
        }
        return LastNet.under(
                Map.of(MembershipStore.ONE_CARD, MembershipRules.CARD_TAKEN),
                () -> people.register(actor, wanted.person()).map(person -> made(actor, person, wanted, cell)));
    }

    /// Members whom the actor may see, present or past, who could be somebody new.
    public List<MemberFile.Namesake> namesakes(Actor actor, NewPerson person) {
        return namesakes.alike(actor.scope(MembershipCapabilities.READ_MEMBERS), person, null);
    }

    private List<Refusal> refusals(NewMember wanted, @Nullable UnitAt cell) {
        LocalDate today = LocalDate.now(clock);
        MembershipState dates = wanted.dates();
        List<Refusal> reasons = new ArrayList<>(people.check(wanted.person()));
        reasons.addAll(MembershipRules.cell("cell", cell, today));
        reasons.addAll(MembershipRules.dates(dates, wanted.person().birth(), today));
        reasons.addAll(MembershipRules.arrival(wanted.arrivedOn(), dates.joinedOn(), today));
        if (memberships.cardInForceElsewhere(null, dates)) {
            reasons.add(MembershipRules.CARD_TAKEN);
        }
        return reasons;
    }

    private Enrolled made(Actor actor, PersonId person, NewMember wanted, UnitAt cell) {
        Stay stay = new Stay(cell.id(), Period.since(wanted.arrivedOn()));
        write(actor, List.of(enrolment(person, wanted.dates(), stay)));
        memberships.keep(wanted.once(actor.account()), person);
        return new Enrolled.Made(person);
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
