package org.sotay.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Refusal;

/// What a step of a plan can do to the tree. Pure: facts in, refusals with their cure out.
final class StepRules {

    private StepRules() {}

    /// A unit that is not there on the day of the plan, or out of reach; or dissolved by an earlier step.
    static Refusal missing(String code, Tree tree) {
        Integer gone = tree.gone().get(code);
        return gone == null
                ? Refusal.of("organisation.refusal.plan-no-unit", code, tree.day())
                : Refusal.of("organisation.refusal.plan-gone", code, gone);
    }

    /// Why a unit cannot be founded so: the rules of founding, and the top is for whoever reaches everything.
    static List<Refusal> founding(NewUnit unit, Tree tree, Ground ground) {
        TreeUnit above = tree.find(unit.parent()).orElse(null);
        UnitAt parent = above == null ? null : ground.at(tree, above);
        UnitTraits traits = unit.traits();
        Founding founding = new Founding(
                unit.code(),
                unit.parent(),
                tree.day(),
                null,
                traits.name(),
                traits.kind(),
                traits.sector(),
                traits.grassroots(),
                traits.empoweredToAdmit(),
                traits.nonStateEnterprise());
        Predicate<String> taken =
                code -> ground.codes().contains(code) || tree.units().containsKey(code);
        List<Refusal> reasons = new ArrayList<>(UnitRules.founding(
                founding, ground.kind(traits.kind()), parent, ground.kind(above), taken.test(unit.code())));
        String owner = UnitRules.codesAbove(unit.code()).stream()
                .filter(taken)
                .findFirst()
                .orElse(null);
        reasons.addAll(UnitRules.codeUnder(owner, parent));
        if (unit.parent() == null && !ground.everywhere()) {
            reasons.add(Refusal.at("parent", "organisation.refusal.plan-top"));
        }
        return reasons;
    }

    /// Why name, kind and flags of a unit cannot change on the day of the plan; what the plan founds it may change.
    static List<Refusal> facts(TreeUnit unit, LocalDate day, LocalDate today) {
        TreeUnit.Known known = unit.known();
        return known == null ? List.of() : UnitRules.changeFrom(day, known.factsSince(), known.dissolvedOn(), today);
    }

    /// Why a unit cannot come to stand below another.
    static List<Refusal> move(TreeUnit unit, TreeUnit parent, Tree tree) {
        if (unit.code().equals(parent.code())) {
            return List.of(Refusal.of("organisation.refusal.plan-under-itself", unit.code()));
        }
        if (tree.within(parent.code(), unit.code())) {
            return List.of(Refusal.of("organisation.refusal.plan-under-own", unit.code(), parent.code()));
        }
        return parent.code().equals(unit.parent())
                ? List.of(Refusal.of("organisation.refusal.plan-stands-there", unit.code(), parent.code()))
                : place(unit, tree.day());
    }

    /// A later move that is recorded already is not undone by an earlier one.
    static List<Refusal> place(TreeUnit unit, LocalDate day) {
        TreeUnit.Known known = unit.known();
        return known != null && known.placeSince().isAfter(day)
                ? List.of(Refusal.of("organisation.refusal.plan-moved-later", unit.code(), known.placeSince()))
                : List.of();
    }

    /// Why a unit cannot be dissolved on the day of the plan.
    ///
    /// @param heir the one unit that follows it; none where there is none, or several
    static List<Refusal> end(TreeUnit unit, @Nullable TreeUnit heir, LocalDate day, Ground ground) {
        TreeUnit.Known known = unit.known();
        if (known == null) {
            return List.of(Refusal.of("organisation.refusal.plan-just-founded", unit.code()));
        }
        if (known.dissolvedOn() != null) {
            return List.of(Refusal.of("organisation.refusal.plan-ends-already", unit.code(), known.dissolvedOn()));
        }
        List<Refusal> reasons = new ArrayList<>(facts(unit, day, ground.today()));
        reasons.addAll(place(unit, day));
        Kind kind = ground.kind(heir);
        boolean takes = heir != null && heir.dissolvedOn() == null;
        known.arrivals().stream()
                .filter(arrival -> !takes || kind == null || !kind.children().contains(arrival.kind()))
                .map(arrival ->
                        Refusal.of("organisation.refusal.plan-arrival", unit.code(), arrival.code(), arrival.on()))
                .forEach(reasons::add);
        return reasons;
    }

    /// Why a unit cannot become part of another: not of itself, and neither above nor below it, where a merger would
    /// leave the other without its place.
    static List<Refusal> merge(TreeUnit unit, TreeUnit into, Tree tree) {
        if (unit.code().equals(into.code())) {
            return List.of(Refusal.of("organisation.refusal.plan-into-itself", unit.code()));
        }
        if (tree.within(unit.code(), into.code())) {
            return List.of(Refusal.of("organisation.refusal.plan-into-above", unit.code(), into.code()));
        }
        return tree.within(into.code(), unit.code())
                ? List.of(Refusal.of("organisation.refusal.plan-into-below", unit.code(), into.code()))
                : List.of();
    }

    /// Why a unit cannot be dissolved into that successor.
    static List<Refusal> successor(TreeUnit unit, @Nullable TreeUnit successor, Tree tree) {
        if (successor == null) {
            int below = tree.children(unit.code()).size();
            return below == 0
                    ? List.of()
                    : List.of(Refusal.of("organisation.refusal.plan-not-empty", unit.code(), below));
        }
        if (unit.code().equals(successor.code())) {
            return List.of(Refusal.of("organisation.refusal.plan-into-itself", unit.code()));
        }
        return tree.within(successor.code(), unit.code())
                ? List.of(Refusal.of("organisation.refusal.plan-into-below", unit.code(), successor.code()))
                : List.of();
    }

    /// Why a unit cannot be divided so: into at least one part beside it or two in its place, and nothing below it is
    /// left without a place.
    static List<Refusal> split(TreeUnit unit, Operation.Split split, Tree tree) {
        List<Refusal> reasons = new ArrayList<>();
        if (split.parts().size() < (split.goesOn() ? 1 : 2)) {
            reasons.add(Refusal.of("organisation.refusal.plan-parts", unit.code()));
        }
        Set<String> below =
                tree.children(unit.code()).stream().map(TreeUnit::code).collect(Collectors.toSet());
        List<String> given =
                split.parts().stream().flatMap(part -> part.children().stream()).toList();
        given.stream()
                .filter(code -> !below.contains(code))
                .map(code -> Refusal.of("organisation.refusal.plan-not-below", code, unit.code()))
                .forEach(reasons::add);
        if (Set.copyOf(given).size() < given.size()) {
            reasons.add(Refusal.of("organisation.refusal.plan-given-twice", unit.code()));
        }
        below.removeAll(given);
        if (!split.goesOn() && !below.isEmpty()) {
            reasons.add(Refusal.of(
                    "organisation.refusal.plan-left-below",
                    unit.code(),
                    below.iterator().next()));
        }
        return reasons;
    }

    /// What came out of all steps: every unit that they touched may stand where it stands and ends no later than what
    /// it
    /// stands below.
    static List<Refusal> standing(TreeUnit unit, @Nullable TreeUnit before, Tree tree, Ground ground) {
        TreeUnit parent = tree.find(unit.parent()).orElse(null);
        boolean changed =
                before == null || !before.traits().kind().equals(unit.traits().kind());
        boolean moved = before != null && !Objects.equals(before.parent(), unit.parent());
        List<Refusal> reasons = new ArrayList<>();
        if (changed || moved) {
            reasons.addAll(UnitRules.kind(ground.kind(unit), ground.kind(parent)));
        }
        Kind kind = ground.kind(unit);
        if (changed && kind != null) {
            Set<String> below = tree.children(unit.code()).stream()
                    .map(child -> child.traits().kind())
                    .collect(Collectors.toSet());
            int members = unit.known() == null
                    ? 0
                    : ground.members().getOrDefault(unit.known().id(), 0);
            reasons.addAll(UnitRules.becoming(kind, below, members));
        }
        LocalDate last = parent == null ? null : parent.dissolvedOn();
        if (last != null && (unit.dissolvedOn() == null || unit.dissolvedOn().isAfter(last))) {
            reasons.add(Refusal.of("organisation.refusal.end-after-parent", last));
        }
        return reasons;
    }

    /// Nobody is left to a unit that the same plan dissolves.
    static Refusal successorGone(String unit, String successor, int step) {
        return Refusal.of("organisation.refusal.plan-successor-gone", unit, successor, step);
    }

    /// No unit of the kind stands there.
    static Refusal noSuchLevel(String below, String kind) {
        return Refusal.of("organisation.refusal.plan-no-level", below, kind);
    }

    /// A unit that would come to stand below itself on a later day, for which a move is recorded.
    static Refusal circle(String code, LocalDate day) {
        return Refusal.of("organisation.refusal.plan-circle", code, day);
    }
}
