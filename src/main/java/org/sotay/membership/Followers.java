package org.sotay.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.UnitId;
import org.sotay.organisation.Handover;
import org.sotay.organisation.PlanBonds;
import org.sotay.organisation.PlanEffects;
import org.sotay.organisation.PlanId;
import org.sotay.organisation.PlanProblem;
import org.sotay.organisation.ReorganisationUndone;
import org.sotay.organisation.UnitsReorganised;
import org.sotay.people.PersonReach;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Hears of plans of reorganisation: members and offices follow what becomes of their units.
@Component
class Followers implements PlanEffects, PlanBonds {

    private final FollowStore follows;
    private final RetreatStore retreats;
    private final ListingStore listings;
    private final MemberListStore lists;
    private final PersonReach reach;

    Followers(
            FollowStore follows,
            RetreatStore retreats,
            ListingStore listings,
            MemberListStore lists,
            PersonReach reach) {
        this.follows = follows;
        this.retreats = retreats;
        this.listings = listings;
        this.lists = lists;
        this.reach = reach;
    }

    @Override
    public Effects of(Actor actor, LocalDate day, List<Handover> handovers) {
        Heirs heirs = Heirs.of(handovers);
        List<FollowStore.Count> counts = follows.counts(heirs, day);
        int moved = counts.stream()
                .filter(count -> count.place() >= 0)
                .mapToInt(FollowStore.Count::members)
                .sum();
        int ended = follows.offices(dissolved(handovers), day);
        Map<UnitId, Handover> byUnit =
                handovers.stream().collect(Collectors.toMap(Handover::unit, Function.identity(), (one, other) -> one));
        List<PlanProblem> problems = new ArrayList<>();
        counts.forEach(count -> problems.addAll(FollowRules.problems(of(byUnit, count.unit()), count)));
        absent(actor, heirs, day)
                .forEach(absent -> problems.add(FollowRules.absent(of(byUnit, absent.unit()), absent, day)));
        return new Effects(
                List.of(new Figure("membership.plan.members", moved), new Figure("membership.plan.offices", ended)),
                problems);
    }

    /// Those who are named and do not belong there; the name of whom the actor does not reach is left out.
    private List<FollowStore.Absent> absent(Actor actor, Heirs heirs, LocalDate day) {
        List<FollowStore.Absent> absent = follows.absent(heirs, day);
        Set<PersonId> reached = reach.reached(
                actor.scope(MembershipCapabilities.READ_MEMBERS),
                absent.stream().map(FollowStore.Absent::person).toList());
        return absent.stream()
                .map(one -> reached.contains(one.person()) ? one : one.nameless())
                .toList();
    }

    @Override
    public List<PersonId> matching(Actor actor, UnitId unit, LocalDate day, Map<String, String> filters) {
        List<PersonId> people = new ArrayList<>();
        MemberQuery.narrowed(unit, day, filters)
                .ifPresent(query -> lists.each(actor, query, row -> people.add(row.person())));
        return people;
    }

    @Override
    public void hold() {
        listings.ownTree();
    }

    @Override
    public List<Refusal> bonds(PlanId plan, List<UnitId> founded) {
        return retreats.bonds(plan, founded);
    }

    @EventListener
    void on(UnitsReorganised reorganised) {
        List<PersonId> moved = follows.move(
                reorganised.plan(),
                Heirs.of(reorganised.handovers()),
                reorganised.on(),
                reorganised.at(),
                reorganised.by());
        List<PersonId> ended = follows.end(reorganised.plan(), dissolved(reorganised.handovers()), reorganised.on());
        listings.refresh(both(moved, ended));
    }

    @EventListener
    void on(ReorganisationUndone undone) {
        List<PersonId> back = retreats.members(undone.plan());
        follows.overtake(back);
        listings.refresh(both(back, retreats.offices(undone.plan())));
    }

    private static List<UnitId> dissolved(List<Handover> handovers) {
        return handovers.stream().filter(Handover::ends).map(Handover::unit).toList();
    }

    private static Handover of(Map<UnitId, Handover> byUnit, UnitId unit) {
        return Objects.requireNonNull(byUnit.get(unit));
    }

    private static List<PersonId> both(List<PersonId> some, List<PersonId> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }
}
