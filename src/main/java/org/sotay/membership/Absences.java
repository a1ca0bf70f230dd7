package org.sotay.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sotay.kernel.Actor;
import org.sotay.kernel.LastNet;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.sotay.people.PersonReach;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Times in which members are away or exempt: recording, ending, taking back what was recorded by mistake.
@Service
public class Absences {

    private static final Map<String, Refusal> ABSENT = Map.of("absent_once_at_a_time", TermRules.ABSENT_ALREADY);

    private final MembershipStore memberships;
    private final AbsenceStore absences;
    private final ListingStore listings;
    private final PersonReach reach;
    private final Clock clock;

    Absences(
            MembershipStore memberships, AbsenceStore absences, ListingStore listings, PersonReach reach, Clock clock) {
        this.memberships = memberships;
        this.absences = absences;
        this.listings = listings;
        this.reach = reach;
        this.clock = clock;
    }

    /// Records that a member is, was or will be away or exempt.
    @Transactional
    public Outcome<PersonId> record(Actor actor, PersonId person, AbsenceFact absence) {
        Optional<MembershipState> state = reaches(actor, person) ? memberships.current(person) : Optional.empty();
        if (state.isEmpty()) {
            return Outcome.missing();
        }
        List<Refusal> reasons = TermRules.absence(state.get(), absence, today());
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        return LastNet.under(ABSENT, () -> {
            absences.add(List.of(person), absence, clock.instant(), actor);
            listings.refresh(List.of(person));
            return Outcome.done(person);
        });
    }

    /// Every absence of a member whose absences the actor may record, the latest first.
    public List<AbsenceTerm> of(Actor actor, PersonId person) {
        return reaches(actor, person) ? absences.of(person) : List.of();
    }

    /// One absence of a member whose absences the actor may record.
    @Transactional
    public Optional<AbsenceTerm> absence(Actor actor, PersonId person, long absence) {
        return reaches(actor, person) ? absences.find(person, absence) : Optional.empty();
    }

    /// Ends a time of absence on a day, also before its planned end.
    @Transactional
    public Outcome<AbsenceTerm> end(Actor actor, PersonId person, long absence, LocalDate on) {
        Optional<AbsenceTerm> found = absence(actor, person, absence);
        if (found.isEmpty()) {
            return Outcome.missing();
        }
        List<Refusal> reasons = TermRules.end(found.get().fact().period(), on, today());
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        absences.end(person, absence, on);
        listings.refresh(List.of(person));
        return Outcome.done(found.get());
    }

    /// Takes back an absence that was recorded by mistake, as if it had never been; what it was is kept.
    @Transactional
    public Outcome<AbsenceTerm> withdraw(Actor actor, PersonId person, long absence) {
        Optional<AbsenceTerm> found = absence(actor, person, absence);
        if (found.isEmpty()) {
            return Outcome.missing();
        }
        absences.withdraw(person, absence, clock.instant(), actor);
        listings.refresh(List.of(person));
        return Outcome.done(found.get());
    }

    private boolean reaches(Actor actor, PersonId person) {
        return reach.reaches(actor.scope(MembershipCapabilities.EDIT_ABSENCES), person);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
