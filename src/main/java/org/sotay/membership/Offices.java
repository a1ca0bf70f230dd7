package org.sotay.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sotay.kernel.Actor;
import org.sotay.kernel.LastNet;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Period;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Scope;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.Units;
import org.sotay.people.PersonReach;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Terms of office of members: recording, ending, taking back what was recorded by mistake.
@Service
public class Offices {

    private static final Map<String, Refusal> TAKEN = Map.of(
            "one_secretary_at_a_time", Refusal.at("on", "membership.refusal.office-taken"),
            "office_held_once_at_a_time", Refusal.at("on", "membership.refusal.office-held"));

    private final MembershipStore memberships;
    private final TermStore terms;
    private final ListingStore listings;
    private final PersonReach reach;
    private final Units units;
    private final Clock clock;

    Offices(
            MembershipStore memberships,
            TermStore terms,
            ListingStore listings,
            PersonReach reach,
            Units units,
            Clock clock) {
        this.memberships = memberships;
        this.terms = terms;
        this.listings = listings;
        this.reach = reach;
        this.units = units;
        this.clock = clock;
    }

    /// Records a term of office of a member in a unit the actor may appoint in; it may lie in the past.
    @Transactional
    public Outcome<PersonId> appoint(Actor actor, PersonId person, String unitCode, OfficeRole role, Period period) {
        if (!actor.may(MembershipCapabilities.EDIT_OFFICES)
                || !reach.reaches(actor.scope(MembershipCapabilities.READ_MEMBERS), person)) {
            return Outcome.missing();
        }
        listings.holdTree();
        Optional<MembershipState> state = memberships.current(person);
        Optional<UnitAt> unit = appointable(actor, unitCode);
        if (state.isEmpty()) {
            return Outcome.missing();
        }
        if (unit.isEmpty()) {
            return Outcome.refused(Refusal.at("unit", "membership.refusal.no-unit"));
        }
        List<Refusal> reasons = TermRules.office(state.get(), period, unit.get(), today());
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        return LastNet.under(TAKEN, () -> {
            terms.add(person, new OfficeFact(unit.get().id(), role, period), clock.instant(), actor);
            listings.refresh(List.of(person));
            return Outcome.done(person);
        });
    }

    /// Every term of a member whose file the actor may see, the latest first.
    public List<OfficeTerm> of(Actor actor, PersonId person) {
        return reach.reaches(actor.scope(MembershipCapabilities.READ_MEMBERS), person)
                ? terms.of(scope(actor), person, today())
                : List.of();
    }

    /// A term of office in a unit the actor may appoint in.
    @Transactional
    public Optional<OfficeTerm> term(Actor actor, String unitCode, long office) {
        return appointable(actor, unitCode).flatMap(unit -> terms.find(scope(actor), unit.id(), office, today()));
    }

    /// Ends a term of office on a day.
    @Transactional
    public Outcome<OfficeTerm> end(Actor actor, String unitCode, long office, LocalDate on) {
        Optional<OfficeTerm> term = term(actor, unitCode, office);
        if (term.isEmpty()) {
            return Outcome.missing();
        }
        List<Refusal> reasons = TermRules.end(term.get().period(), on, today());
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        terms.end(office, on);
        listings.refresh(List.of(term.get().person()));
        return Outcome.done(term.get());
    }

    /// Takes back a term of office that was recorded by mistake, as if it had never been; what it was is kept.
    @Transactional
    public Outcome<OfficeTerm> withdraw(Actor actor, String unitCode, long office) {
        Optional<OfficeTerm> term = term(actor, unitCode, office);
        if (term.isEmpty()) {
            return Outcome.missing();
        }
        terms.withdraw(office, clock.instant(), actor);
        listings.refresh(List.of(term.get().person()));
        return Outcome.done(term.get());
    }

    private Optional<UnitAt> appointable(Actor actor, String unitCode) {
        return units.find(actor, MembershipCapabilities.EDIT_OFFICES, unitCode, today());
    }

    private static Scope scope(Actor actor) {
        return actor.scope(MembershipCapabilities.EDIT_OFFICES);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
