package org.sotay.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Scope;
import org.sotay.kernel.UnitId;
import org.sotay.organisation.Evaluations.Evaluation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Writes what a plan makes of the tree, or puts back what was there, and tells the rooms above.
///
/// Lists follow places before they follow anything else: a row of theirs is found by the units above it.
@Component
class ReformWriter {

    private final ReformStore reforms;
    private final ReturnStore returns;
    private final TreeStore trees;
    private final ObjectProvider<PlanBonds> bonds;
    private final ApplicationEventPublisher events;

    ReformWriter(
            ReformStore reforms,
            ReturnStore returns,
            TreeStore trees,
            ObjectProvider<PlanBonds> bonds,
            ApplicationEventPublisher events) {
        this.reforms = reforms;
        this.returns = returns;
        this.trees = trees;
        this.bonds = bonds;
        this.events = events;
    }

    /// All of it in the order in which the database can check it: what ends makes room for what begins.
    void write(Evaluation evaluation, Instant now, Actor by) {
        Plan plan = evaluation.plan();
        TreeChange change = evaluation.change();
        var writing = new ReformStore.Writing(plan.id(), plan.on(), now, by.account());
        Map<String, UnitId> founded = reforms.found(
                writing, change.founded().stream().map(TreeUnit::code).toList());
        Map<String, UnitId> ids = change.ids(founded);
        List<UnitId> dissolved = ids(ids, change.dissolved());
        List<UnitId> changed = ids(ids, change.changed());
        reforms.end(writing, join(dissolved, changed), dissolved);
        reforms.begin(writing, traits(ids, join(change.founded(), change.changed())));
        Placements placements = evaluation.placements(founded);
        reforms.place(writing, placements.all());
        List<Handover> handovers = evaluation.handovers(founded);
        reforms.follow(writing, handovers);
        reforms.overtake(join(join(dissolved, changed), ids(ids, change.moved())));
        moved(placements, plan.on());
        events.publishEvent(new UnitsReorganised(plan.id(), plan.on(), handovers, by, now));
        events.publishEvent(new UnitsChanged(join(join(dissolved, changed), List.copyOf(founded.values())), now));
    }

    /// Whether all that the plan touched lies within the scope.
    boolean within(PlanId plan, Scope scope) {
        return returns.within(plan, scope);
    }

    /// What was recorded since the plan is in force and depends on it, here and in the rooms above.
    List<Refusal> bonds(PlanId plan) {
        List<Refusal> reasons = new ArrayList<>(returns.bonds(plan));
        List<UnitId> founded = returns.founded(plan);
        bonds.forEach(room -> reasons.addAll(room.bonds(plan, founded)));
        return reasons;
    }

    /// Everything goes back the way it came.
    void undo(Plan plan, LocalDate today, Instant now) {
        events.publishEvent(new ReorganisationUndone(plan.id()));
        List<UnitId> facts = returns.facts(plan.id());
        PlaceTimeline before = trees.read(plan.on(), today).timeline();
        returns.undo(plan.id());
        PlaceTimeline after = trees.read(plan.on(), today).timeline();
        Placements placements = Placements.between(before, after, plan.on());
        Set<UnitId> touched = new HashSet<>(facts);
        placements.all().forEach(placement -> touched.add(placement.unit()));
        reforms.overtake(touched);
        moved(placements, plan.on());
        events.publishEvent(new UnitsChanged(facts, now));
    }

    private void moved(Placements placements, LocalDate since) {
        events.publishEvent(new UnitsMoved(
                placements.all().stream().map(Placements.Placement::unit).toList(),
                List.copyOf(placements.above()),
                since));
    }

    private static List<UnitId> ids(Map<String, UnitId> ids, Collection<TreeUnit> units) {
        return units.stream()
                .map(unit -> Objects.requireNonNull(ids.get(unit.code())))
                .toList();
    }

    private static Map<UnitId, UnitTraits> traits(Map<String, UnitId> ids, List<TreeUnit> units) {
        Map<UnitId, UnitTraits> traits = new LinkedHashMap<>();
        units.forEach(unit -> traits.put(Objects.requireNonNull(ids.get(unit.code())), unit.traits()));
        return traits;
    }

    private static <T> List<T> join(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
