package org.sotay.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Scope;
import org.sotay.kernel.UnitId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Works out what a plan does to the units as they are now.
@Component
class Evaluations {

    private final TreeStore trees;
    private final KindStore kinds;
    private final ObjectProvider<UnitFigures> members;
    private final ObjectProvider<PlanEffects> effects;
    private final Clock clock;

    Evaluations(
            TreeStore trees,
            KindStore kinds,
            ObjectProvider<UnitFigures> members,
            ObjectProvider<PlanEffects> effects,
            Clock clock) {
        this.trees = trees;
        this.kinds = kinds;
        this.members = members;
        this.effects = effects;
        this.clock = clock;
    }

    /// What a plan does, and all that rooms above say of it.
    ///
    /// @param change what it makes of the tree
    record Evaluation(Plan plan, TreeChange change, Ground ground, Recorded recorded, PlanPreview preview) {

        /// What units hand over, once those that are new have these ids.
        List<Handover> handovers(Map<String, UnitId> founded) {
            return change.handovers(change.ids(founded), ground::holdsMembers);
        }

        /// The places that change, once those that are new have these ids.
        Placements placements(Map<String, UnitId> founded) {
            return Evaluations.placements(recorded, change, change.ids(founded));
        }
    }

    Evaluation evaluate(Actor actor, Plan plan) {
        LocalDate today = LocalDate.now(clock);
        Scope scope = actor.scope(OrganisationCapabilities.REORGANISE_UNITS);
        Recorded recorded = trees.read(plan.on(), today);
        Tree first = recorded.tree(today, line -> reaches(scope, line));
        Ground ground = new Ground(
                today,
                scope.everywhere(),
                kinds.all().stream().collect(Collectors.toMap(Kind::code, Function.identity())),
                recorded.codes(),
                members(plan, first));
        Reform.Course course = new Reform(ground).course(first, shared(actor, plan, first));
        TreeChange change = new TreeChange(first, course.last());
        Map<String, UnitId> ids = change.ids(provisional(change));
        List<PlanProblem> problems = new ArrayList<>(course.problems());
        problems.addAll(circles(recorded, change, ids));
        int placed =
                problems.isEmpty() ? placements(recorded, change, ids).all().size() : 0;
        List<Handover> handovers = change.handovers(change.ids(Map.of()), ground::holdsMembers);
        List<PlanEffects.Effects> above = effects.stream()
                .map(room -> room.of(actor, plan.on(), handovers))
                .toList();
        above.forEach(room -> problems.addAll(room.problems()));
        List<PlanEffects.Figure> figures =
                above.stream().flatMap(room -> room.figures().stream()).toList();
        PlanPreview preview = new PlanPreview(plan, UnitTouch.of(change), placed, figures, problems);
        return new Evaluation(plan, change, ground, recorded, preview);
    }

    /// The steps with every filter that shares out members replaced by those whom it finds now: once the plan is
    /// written,
    /// the unit they belonged to has none on that day.
    private List<Operation> shared(Actor actor, Plan plan, Tree tree) {
        return plan.steps().stream()
                .map(step -> step instanceof Operation.Split split
                        ? tree.find(split.unit())
                                .map(TreeUnit::known)
                                .map(known -> shared(actor, split, known.id(), tree.day()))
                                .orElse(step)
                        : step)
                .toList();
    }

    private Operation shared(Actor actor, Operation.Split split, UnitId unit, LocalDate day) {
        List<Operation.Part> parts = split.parts().stream()
                .map(part -> part.members() instanceof Share.Matching(Map<String, String> filters)
                        ? new Operation.Part(
                                part.code(),
                                part.name(),
                                part.children(),
                                new Share.Listed(effects.stream()
                                        .flatMap(room -> room.matching(actor, unit, day, filters).stream())
                                        .toList()))
                        : part)
                .toList();
        return new Operation.Split(split.unit(), parts, split.goesOn());
    }

    private static boolean reaches(Scope scope, List<UnitId> line) {
        return scope.everywhere()
                || line.stream().anyMatch(scope.below()::contains)
                || scope.only().contains(line.getFirst());
    }

    /// Numbers that no unit has, for units that are not founded yet.
    private static Map<String, UnitId> provisional(TreeChange change) {
        Map<String, UnitId> ids = new HashMap<>();
        change.founded().forEach(unit -> ids.put(unit.code(), new UnitId(-1L - ids.size())));
        return ids;
    }

    private static PlaceTimeline after(Recorded recorded, TreeChange change, Map<String, UnitId> ids) {
        return recorded.timeline().from(change.first().day(), change.parents(ids), change.heirs(ids));
    }

    private static Placements placements(Recorded recorded, TreeChange change, Map<String, UnitId> ids) {
        return Placements.between(
                recorded.timeline(),
                after(recorded, change, ids),
                change.first().day());
    }

    /// Only a unit that comes to stand below another than before can come to stand below itself.
    private static List<PlanProblem> circles(Recorded recorded, TreeChange change, Map<String, UnitId> ids) {
        Map<UnitId, List<PlaceTimeline.Below>> before = recorded.timeline().parents();
        PlaceTimeline after = after(recorded, change, ids);
        return before.keySet().stream()
                .filter(unit ->
                        !Objects.equals(before.get(unit), after.parents().get(unit)))
                .flatMap(
                        unit -> after
                                .circle(unit, change.first().day())
                                .map(met -> circle(recorded.code(unit), change, met))
                                .stream())
                .toList();
    }

    private static PlanProblem circle(String code, TreeChange change, LocalDate met) {
        int step = change.last().find(code).map(TreeUnit::step).orElse(0);
        return new PlanProblem(Math.max(1, step), code, StepRules.circle(code, met));
    }

    /// How many members the units have whose kind changes.
    private Map<UnitId, Integer> members(Plan plan, Tree tree) {
        List<UnitId> units = plan.steps().stream()
                .flatMap(
                        step -> step instanceof Operation.ChangeKind change ? Stream.of(change.unit()) : Stream.empty())
                .flatMap(code -> tree.find(code).stream())
                .map(unit -> Objects.requireNonNull(unit.known()).id())
                .toList();
        Map<UnitId, Integer> counted = new HashMap<>();
        if (!units.isEmpty()) {
            members.forEach(known -> counted.putAll(known.members(units, tree.day())));
        }
        return counted;
    }
}
