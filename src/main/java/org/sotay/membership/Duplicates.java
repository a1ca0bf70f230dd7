package org.sotay.membership;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Scope;
import org.sotay.kernel.UnitId;
import org.sotay.people.PeopleCapabilities;
import org.sotay.people.PersonReach;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Finds members who could be recorded twice, and keeps who turned out to be two.
@Service
public class Duplicates {

    private final PairStore pairs;
    private final PairListStore lists;
    private final PairKeeper keeper;
    private final PersonReach reach;
    private final Clock clock;

    Duplicates(PairStore pairs, PairListStore lists, PairKeeper keeper, PersonReach reach, Clock clock) {
        this.pairs = pairs;
        this.lists = lists;
        this.keeper = keeper;
        this.reach = reach;
        this.clock = clock;
    }

    /// Whether the actor is told about pairs at all: not who sees the own file only.
    public boolean told(Actor actor) {
        return actor.scope(MembershipCapabilities.READ_MEMBERS).reachesUnits()
                && actor.scope(PeopleCapabilities.READ_PERSONAL).reachesUnits();
    }

    /// How many pairs nobody has decided about, by likeness, of which one at least belongs to a unit that was found for
    /// this actor.
    public Map<Likeness, Integer> counts(Actor actor, UnitId unit) {
        if (!told(actor)) {
            return Map.of();
        }
        settle();
        return lists.counts(actor, unit);
    }

    /// One page of the pairs of a unit that was found for this actor, the strongest likeness first.
    public PairPage list(Actor actor, PairQuery query) {
        if (!told(actor)) {
            return PairPage.NONE;
        }
        settle();
        return lists.page(actor, query);
    }

    private void settle() {
        if (pairs.due()) {
            keeper.settle();
        }
    }

    /// Who told two apart whom the actor reaches, if they are.
    public Optional<Pair.Apart> apart(Actor actor, PersonId one, PersonId other) {
        Scope scope = actor.scope(MembershipCapabilities.READ_MEMBERS);
        return reach.reaches(scope, one) && reach.reaches(scope, other) ? pairs.apart(one, other) : Optional.empty();
    }

    /// Keeps that two whose memberships the actor may change are two; they are no pair any more.
    @Transactional
    public Outcome<PersonId> tellApart(Actor actor, PersonId one, PersonId other) {
        if (!decides(actor, one, other)) {
            return Outcome.missing();
        }
        pairs.tellApart(one, other, clock.instant(), actor);
        return Outcome.done(one);
    }

    /// Takes that back.
    @Transactional
    public Outcome<PersonId> takeBack(Actor actor, PersonId one, PersonId other) {
        if (!decides(actor, one, other)) {
            return Outcome.missing();
        }
        pairs.takeBack(one, other, clock.instant(), actor);
        return Outcome.done(one);
    }

    /// Whether the actor may decide about two persons.
    public boolean decides(Actor actor, PersonId one, PersonId other) {
        Scope scope = actor.scope(MembershipCapabilities.EDIT_MEMBERS);
        return !one.equals(other) && reach.reaches(scope, one) && reach.reaches(scope, other);
    }
}
