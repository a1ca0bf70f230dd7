package org.sotay.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Takes the steps of a plan, one after the other, from the tree of its day to the tree it makes. Pure.
final class Reform {

    private final Ground ground;

    Reform(Ground ground) {
        this.ground = ground;
    }

    /// Where the steps lead, and why they cannot be taken.
    record Course(Tree first, Tree last, List<PlanProblem> problems) {
        Course {
            problems = List.copyOf(problems);
        }
    }

    /// All steps, and whether what comes out may stand.
    Course course(Tree first, List<Operation> steps) {
        List<PlanProblem> problems = new ArrayList<>();
        Tree tree = first;
        for (int number = 1; number <= steps.size(); number++) {
            Course step = apply(tree, number, steps.get(number - 1));
            tree = step.last();
            problems.addAll(step.problems());
        }
        problems.addAll(outcome(first, tree));
        return new Course(
                first,
                tree,
                problems.stream()
                        .distinct()
                        .sorted(Comparator.comparingInt(PlanProblem::step))
                        .toList());
    }

    /// One step: the next tree, and why there should be none.
    Course apply(Tree tree, int number, Operation operation) {
        Step step = new Step(number, tree, ground);
        switch (operation) {
            case Operation.Found(NewUnit unit) -> step.found(unit);
            case Operation.Rename(String unit, String name) -> rename(step, unit, name);
            case Operation.ChangeKind change -> changeKind(step, change);
            case Operation.Move(String unit, String parent) -> move(step, unit, parent);
            case Operation.Merge merge -> merge(step, merge);
            case Operation.Split split -> split(step, split);
            case Operation.Dissolve(String unit, String successor) -> dissolve(step, unit, successor);
            case Operation.AbolishLevel(String below, String kind) -> abolish(step, below, kind);
        }
        return new Course(tree, step.tree(), step.problems());
    }

    private static void rename(Step step, String code, String name) {
        step.find(code).ifPresent(unit -> {
            step.refuse(code, UnitRules.name(name));
            UnitTraits was = unit.traits();
            step.change(
                    unit,
                    new UnitTraits(
                            name,
                            was.kind(),
                            was.sector(),
                            was.grassroots(),
                            was.empoweredToAdmit(),
                            was.nonStateEnterprise()));
        });
    }

    private static void changeKind(Step step, Operation.ChangeKind change) {
        step.find(change.unit())
                .ifPresent(unit -> step.change(
                        unit,
                        new UnitTraits(
                                unit.traits().name(),
                                change.kind(),
                                change.sector(),
                                change.grassroots(),
                                change.empoweredToAdmit(),
                                change.nonStateEnterprise())));
    }

    private static void move(Step step, String code, String parentCode) {
        step.find(code)
                .ifPresent(unit -> step.find(parentCode).ifPresent(parent -> {
                    if (step.refuse(code, StepRules.move(unit, parent, step.tree()))) {
                        step.adopt(List.of(unit), parent.code());
                    }
                }));
    }

    private static void merge(Step step, Operation.Merge merge) {
        if (merge.founded() != null) {
            step.found(merge.founded());
        }
        step.find(merge.into()).ifPresent(into -> {
            for (String code : merge.units()) {
                step.find(code)
                        .filter(unit -> step.refuse(code, StepRules.merge(unit, into, step.tree())))
                        .ifPresent(unit -> hand(step, unit, into.code()));
            }
        });
    }

    private static void dissolve(Step step, String code, @Nullable String successor) {
        step.find(code).ifPresent(unit -> {
            TreeUnit heir = successor == null ? null : step.find(successor).orElse(null);
            if ((successor == null || heir != null)
                    && step.refuse(code, StepRules.successor(unit, heir, step.tree()))) {
                hand(step, unit, successor);
            }
        });
    }

    /// Everything below a unit and everybody in it goes over to its successor.
    private static void hand(Step step, TreeUnit unit, @Nullable String successor) {
        if (successor != null) {
            step.adopt(step.tree().children(unit.code()), successor);
        }
        step.end(unit, successor == null ? List.of() : List.of(new Tree.Portion(successor, new Share.Rest())));
    }

    private static void split(Step step, Operation.Split split) {
        step.find(split.unit()).ifPresent(unit -> {
            step.refuse(unit.code(), StepRules.split(unit, split, step.tree()));
            UnitTraits was = unit.traits();
            List<Tree.Portion> portions = new ArrayList<>();
            for (Operation.Part part : split.parts()) {
                UnitTraits traits = new UnitTraits(
                        part.name(),
                        was.kind(),
                        was.sector(),
                        was.grassroots(),
                        was.empoweredToAdmit(),
                        was.nonStateEnterprise());
                step.found(new NewUnit(part.code(), unit.parent(), traits));
                Set<String> given = new HashSet<>(part.children());
                step.adopt(
                        step.tree().children(unit.code()).stream()
                                .filter(child -> given.contains(child.code()))
                                .toList(),
                        part.code());
                portions.add(new Tree.Portion(part.code(), part.members()));
            }
            if (split.goesOn()) {
                step.leave(unit, portions);
            } else {
                step.end(unit, portions);
            }
        });
    }

    /// From the top down, so that whatever stands between two units of the kind ends up above both.
    private static void abolish(Step step, String below, String kind) {
        step.find(below).ifPresent(top -> {
            List<TreeUnit> level = step.tree().units().values().stream()
                    .filter(unit -> unit.traits().kind().equals(kind))
                    .filter(unit -> step.tree().within(unit.code(), top.code()))
                    .sorted(Comparator.comparingInt(
                            unit -> step.tree().line(unit.code()).size()))
                    .toList();
            if (level.isEmpty()) {
                step.refuse(below, List.of(StepRules.noSuchLevel(below, kind)));
            }
            for (TreeUnit unit : level) {
                step.tree().find(unit.code()).ifPresent(here -> raise(step, here));
            }
        });
    }

    private static void raise(Step step, TreeUnit unit) {
        String above = unit.parent();
        if (above == null || step.find(above).isPresent()) {
            dissolve(step, unit.code(), above);
        }
    }

    private List<PlanProblem> outcome(Tree first, Tree last) {
        Stream<PlanProblem> standing = last.units().values().stream()
                .filter(unit -> unit.step() > 0)
                .flatMap(unit -> StepRules.standing(
                                unit, first.find(unit.code()).orElse(null), last, ground)
                        .stream()
                        .map(reason -> new PlanProblem(unit.step(), unit.code(), reason)));
        Stream<PlanProblem> heirs = last.bequests().stream()
                .flatMap(bequest -> bequest.portions().stream()
                        .filter(portion -> last.gone().containsKey(portion.unit()))
                        .map(portion -> new PlanProblem(
                                bequest.step(),
                                bequest.unit(),
                                StepRules.successorGone(
                                        bequest.unit(),
                                        portion.unit(),
                                        last.gone().getOrDefault(portion.unit(), 0)))));
        return Stream.concat(standing, heirs).toList();
    }
}
