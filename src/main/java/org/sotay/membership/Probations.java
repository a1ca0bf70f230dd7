package org.sotay.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sotay.kernel.Actor;
import org.sotay.kernel.LastNet;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Period;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Memberships from the ceremony to the recognition, as the procedure of admission writes them: in the transaction of
/// its step, by whoever may take that step.
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Probations {

    private static final Map<String, Refusal> MEMBER_THEN =
            Map.of("member_once_at_a_time", Refusal.of("membership.refusal.member-then"));

    private final MembershipStore memberships;
    private final FactStore facts;
    private final ListingStore listings;
    private final Clock clock;

    Probations(MembershipStore memberships, FactStore facts, ListingStore listings, Clock clock) {
        this.memberships = memberships;
        this.facts = facts;
        this.listings = listings;
        this.clock = clock;
    }

    /// Admits somebody into a cell on probation.
    public Outcome<PersonId> admit(Actor actor, Admitted admitted) {
        listings.holdTree();
        PersonId person = admitted.person();
        MembershipState dates = new MembershipState(0, 0, null, admitted.decidedOn(), admitted.joinedOn(), null, null);
        List<Refusal> reasons = new ArrayList<>(MembershipRules.dates(dates, facts.birth(person), today()));
        memberships
                .current(person)
                .filter(last -> last.endedOn() == null || last.endedOn().isAfter(admitted.joinedOn()))
                .ifPresent(last -> reasons.add(Refusal.of("membership.refusal.member-then")));
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        return LastNet.under(MEMBER_THEN, () -> {
            memberships.enrol(List.of(enrolment(admitted)), clock.instant(), actor);
            listings.refresh(List.of(person));
            return Outcome.done(person);
        });
    }

    private static Enrolment enrolment(Admitted admitted) {
        return new Enrolment(
                admitted.person(),
                null,
                admitted.decidedOn(),
                admitted.joinedOn(),
                null,
                List.of(new Stay(admitted.cell(), Period.since(admitted.joinedOn()))),
                List.of(),
                List.of(),
                null);
    }

    /// Makes somebody on probation an official member from a day on, which may lie long before it was decided.
    public Outcome<PersonId> recognise(Actor actor, PersonId person, LocalDate on) {
        Optional<MembershipState> state = memberships.current(person).filter(Probations::onProbation);
        if (state.isEmpty()) {
            return Outcome.refused(Refusal.of("membership.refusal.no-probation"));
        }
        if (!on.isAfter(state.get().joinedOn())) {
            return Outcome.refused(Refusal.of(
                    "membership.refusal.recognised-before-joined", state.get().joinedOn()));
        }
        memberships.recognise(state.get(), on);
        return written(person);
    }

    /// Ends the membership of somebody on probation.
    public Outcome<PersonId> remove(Actor actor, PersonId person, Ending ending) {
        Optional<MembershipState> state = memberships.current(person).filter(Probations::onProbation);
        if (state.isEmpty()) {
            return Outcome.refused(Refusal.of("membership.refusal.no-probation"));
        }
        Stay last = memberships.lastStay(person).orElseThrow();
        List<Refusal> reasons = MembershipRules.end(state.get(), last, ending, today());
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        memberships.end(state.get().id(), person, ending, clock.instant(), actor);
        return written(person);
    }

    private static boolean onProbation(MembershipState state) {
        return state.endedOn() == null && state.recognisedOn() == null;
    }

    private Outcome<PersonId> written(PersonId person) {
        listings.refresh(List.of(person));
        return Outcome.done(person);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
