package org.sotay.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Refusal;

/// One step of a plan on its way: what it has done to the tree so far, and why it cannot.
///
/// A step that is refused still does what can be done, so that later steps are judged by what they are meant for.
final class Step {

    private final int number;
    private final Ground ground;
    private final List<PlanProblem> problems = new ArrayList<>();
    private Tree tree;

    Step(int number, Tree tree, Ground ground) {
        this.number = number;
        this.tree = tree;
        this.ground = ground;
    }

    Tree tree() {
        return tree;
    }

    List<PlanProblem> problems() {
        return problems;
    }

    /// The unit of that code, if it is there at this point and within reach; that it is not, is a problem.
    Optional<TreeUnit> find(String code) {
        Optional<TreeUnit> unit = tree.find(code).filter(TreeUnit::reached);
        if (unit.isEmpty()) {
            refuse(code, List.of(StepRules.missing(code, tree)));
        }
        return unit;
    }

    /// Notes why the step cannot be taken; true when there is no reason.
    boolean refuse(String unit, List<Refusal> reasons) {
        reasons.forEach(reason -> problems.add(new PlanProblem(number, unit, reason)));
        return reasons.isEmpty();
    }

    /// Founds a unit; one without a proper code is never there.
    void found(NewUnit unit) {
        if (unit.parent() != null && find(unit.parent()).isEmpty()) {
            return;
        }
        refuse(unit.code(), StepRules.founding(unit, tree, ground));
        if (UnitRules.isCode(unit.code()) && tree.find(unit.code()).isEmpty()) {
            put(List.of(new TreeUnit(unit.code(), unit.parent(), unit.traits(), number, null)));
        }
    }

    /// Gives a unit other traits.
    void change(TreeUnit unit, UnitTraits traits) {
        if (refuse(unit.code(), StepRules.facts(unit, tree.day(), ground.today()))) {
            put(List.of(unit.with(traits, number)));
        }
    }

    /// Puts units directly below another, as far as no later move of them is recorded.
    void adopt(List<TreeUnit> units, @Nullable String parent) {
        units.forEach(unit -> refuse(unit.code(), StepRules.place(unit, tree.day())));
        put(units.stream().map(unit -> unit.below(parent, number)).toList());
    }

    /// Dissolves a unit with nothing below it, in favour of those that follow it.
    void end(TreeUnit unit, List<Tree.Portion> portions) {
        TreeUnit heir =
                portions.size() == 1 ? tree.find(portions.getFirst().unit()).orElse(null) : null;
        refuse(unit.code(), StepRules.end(unit, heir, tree.day(), ground));
        tree = tree.with(List.of(), List.of(new Tree.Bequest(number, unit.code(), true, portions)));
    }

    /// Leaves part of a unit that goes on to others.
    void leave(TreeUnit unit, List<Tree.Portion> portions) {
        tree = tree.with(List.of(), List.of(new Tree.Bequest(number, unit.code(), false, portions)));
    }

    private void put(List<TreeUnit> units) {
        tree = tree.with(units, List.of());
    }
}
