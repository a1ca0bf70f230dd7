package org.sotay.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sotay.kernel.Actor;
import org.sotay.kernel.LastNet;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.Units;
import org.sotay.people.PersonReach;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Changing a membership that is recorded: moving to another cell, ending, correcting dates.
@Service
public class MembershipChanges {

    private static final Map<String, Refusal> CORRECTED_MEANWHILE = Map.of(
            "member_once_at_a_time",
            Refusal.at("joinedOn", "membership.refusal.member-then"),
            "one_official_cell_at_a_time",
            Refusal.at("joinedOn", "membership.refusal.member-then"),
            MembershipStore.ONE_CARD,
            MembershipRules.CARD_TAKEN);

    private final MembershipStore memberships;
    private final FactStore facts;
    private final ListingStore listings;
    private final PersonReach reach;
    private final Units units;
    private final Clock clock;

    MembershipChanges(
            MembershipStore memberships,
            FactStore facts,
            ListingStore listings,
            PersonReach reach,
            Units units,
            Clock clock) {
        this.memberships = memberships;
        this.facts = facts;
        this.listings = listings;
        this.reach = reach;
        this.units = units;
        this.clock = clock;
    }

    /// The last membership of somebody whose memberships the actor may change.
    @Transactional
    public Optional<MembershipState> current(Actor actor, PersonId person) {
        return editable(actor, person);
    }

    /// Moves a member to another cell within the actor's reach from a day on.
    ///
    /// @param version the version the actor looked at; an older one is answered with how it stands now
    @Transactional
    public Outcome<Change> move(Actor actor, PersonId person, int version, String cellCode, LocalDate on) {
        listings.holdTree();
        return change(actor, person, version, state -> {
            UnitAt cell = units.find(actor, MembershipCapabilities.EDIT_MEMBERS, cellCode, on)
                    .orElse(null);
            List<Refusal> reasons = new ArrayList<>(MembershipRules.cell("unit", cell, today()));
            if (cell != null) {
                reasons.addAll(MembershipRules.move(state, lastStay(person), cell, on, today()));
            }
            if (!reasons.isEmpty() || cell == null) {
                return Outcome.refused(reasons);
            }
            memberships.move(person, cell.id(), on, clock.instant(), actor);
            return written(person);
        });
    }

    /// Ends a membership with everything that would hold beyond it. Offices and absences that would only begin then are
    /// taken back, as if they had never begun; what they were is kept.
    ///
    /// @param version the version the actor looked at; an older one is answered with how it stands now
    @Transactional
    public Outcome<Change> end(Actor actor, PersonId person, int version, Ending ending) {
        return change(actor, person, version, state -> {
            List<Refusal> reasons = MembershipRules.end(state, lastStay(person), ending, today());
            if (!reasons.isEmpty()) {
                return Outcome.refused(reasons);
            }
            memberships.end(state.id(), person, ending, clock.instant(), actor);
            return written(person);
        });
    }

    /// Corrects card number and dates; what stood before is kept. The first stay follows the ceremony it began with.
    ///
    /// @param corrected carries the version the actor looked at; an older one is answered with how it stands now
    @Transactional
    public Outcome<Change> correct(Actor actor, PersonId person, MembershipState corrected) {
        return change(actor, person, corrected.version(), before -> {
            MembershipState wanted = before.with(corrected);
            if (wanted.equals(before)) {
                return Outcome.done(new Change.Written());
            }
            MembershipFacts around = facts.around(person, before);
            List<Refusal> reasons = new ArrayList<>(MembershipRules.dates(wanted, around.birth(), today()));
            reasons.addAll(MembershipRules.correction(before, wanted, around));
            if (memberships.cardInForceElsewhere(person, wanted)) {
                reasons.add(MembershipRules.CARD_TAKEN);
            }
            if (!reasons.isEmpty()) {
                return Outcome.refused(reasons);
            }
            return LastNet.under(CORRECTED_MEANWHILE, () -> {
                memberships.correct(person, before, wanted, around, clock.instant(), actor);
                return written(person);
            });
        });
    }

    /// The last membership as it stands, given to a step, unless it is out of reach or no longer what the actor looked
    /// at.
    private Outcome<Change> change(
            Actor actor, PersonId person, int version, Function<MembershipState, Outcome<Change>> step) {
        Optional<MembershipState> state = editable(actor, person);
        if (state.isEmpty()) {
            return Outcome.missing();
        }
        return state.get().version() == version
                ? step.apply(state.get())
                : Outcome.done(new Change.Overtaken(state.get()));
    }

    private Outcome<Change> written(PersonId person) {
        listings.refresh(List.of(person));
        return Outcome.done(new Change.Written());
    }

    /// Nobody is a member without a cell.
    private Stay lastStay(PersonId person) {
        return memberships.lastStay(person).orElseThrow();
    }

    private Optional<MembershipState> editable(Actor actor, PersonId person) {
        return reach.reaches(actor.scope(MembershipCapabilities.EDIT_MEMBERS), person)
                ? memberships.current(person)
                : Optional.empty();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
