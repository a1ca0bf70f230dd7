package org.sotay.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Period;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.UnitId;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.Units;
import org.sotay.people.PersonReach;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Terms of office and times of absence of members.
@Service
public class Offices {

    private final MembershipStore memberships;
    private final ListingStore listings;
    private final PersonReach reach;
    private final Units units;
    private final Clock clock;

    Offices(MembershipStore memberships, ListingStore listings, PersonReach reach, Units units, Clock clock) {
        this.memberships = memberships;
        this.listings = listings;
        this.reach = reach;
        this.units = units;
        this.clock = clock;
    }

    /// Begins a term of office of a member in a unit the actor may appoint in.
    @Transactional
    public Outcome<PersonId> appoint(Actor actor, PersonId person, String unitCode, OfficeRole role, LocalDate from) {
        Optional<UnitAt> unit = appointable(actor, unitCode);
        if (unit.isEmpty() || !reach.reaches(actor.scope(MembershipCapabilities.READ_MEMBERS), person)) {
            return Outcome.missing();
        }
        Optional<MembershipState> state = memberships.current(person);
        if (state.isEmpty()) {
            return Outcome.missing();
        }
        List<Refusal> reasons =
                MembershipRules.office(state.get(), from, unit.get().foundedOn());
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        return guarded("from", "membership.refusal.office-taken", () -> {
            memberships.addOffice(
                    person, new OfficeFact(unit.get().id(), role, Period.since(from)), clock.instant(), actor);
            listings.refresh(List.of(person));
            return person;
        });
    }

    /// Ends a term of office on a day.
    @Transactional
    public Outcome<UnitId> endOffice(Actor actor, String unitCode, long office, LocalDate on) {
        Optional<UnitAt> unit = appointable(actor, unitCode);
        if (unit.isEmpty()) {
            return Outcome.missing();
        }
        return memberships.endOffice(unit.get().id(), office, on)
                ? Outcome.done(unit.get().id())
                : Outcome.refused(Refusal.at("on", "membership.refusal.no-term-then"));
    }

    /// Records that a member is away or exempt.
    @Transactional
    public Outcome<PersonId> absent(Actor actor, PersonId person, AbsenceFact absence) {
        if (!reach.reaches(actor.scope(MembershipCapabilities.EDIT_ABSENCES), person)) {
            return Outcome.missing();
        }
        Optional<MembershipState> state = memberships.current(person);
        if (state.isEmpty()) {
            return Outcome.missing();
        }
        List<Refusal> reasons = MembershipRules.within(
                state.get(), absence.period().from(), absence.period().until());
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        return guarded("from", "membership.refusal.absent-already", () -> {
            memberships.addAbsence(person, absence, clock.instant(), actor);
            listings.refresh(List.of(person));
            return person;
        });
    }

    /// Ends a time of absence on a day.
    @Transactional
    public Outcome<PersonId> endAbsence(Actor actor, PersonId person, long absence, LocalDate on) {
        if (!reach.reaches(actor.scope(MembershipCapabilities.EDIT_ABSENCES), person)) {
            return Outcome.missing();
        }
        return memberships.endAbsence(person, absence, on)
                ? Outcome.done(person)
                : Outcome.refused(Refusal.at("on", "membership.refusal.no-absence-then"));
    }

    private Optional<UnitAt> appointable(Actor actor, String unitCode) {
        return actor.may(MembershipCapabilities.EDIT_OFFICES)
                ? units.find(actor, unitCode, LocalDate.now(clock))
                : Optional.empty();
    }

    /// What the database refuses because of what is already recorded becomes a refusal beside the field.
    private static Outcome<PersonId> guarded(String field, String key, Supplier<PersonId> write) {
        try {
            return Outcome.done(write.get());
        } catch (DataIntegrityViolationException overlap) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Outcome.refused(Refusal.at(field, key));
        }
    }
}
