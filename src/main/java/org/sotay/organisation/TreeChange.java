package org.sotay.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sotay.kernel.UnitId;

/// What a plan changes: the difference of the tree after its last step and the tree before its first. Pure.
record TreeChange(Tree first, Tree last) {

    /// Units that are new, in the order in which they are founded.
    List<TreeUnit> founded() {
        return last.units().values().stream()
                .filter(unit -> unit.known() == null)
                .toList();
    }

    /// Units with another name, kind or flag.
    List<TreeUnit> changed() {
        return stayed((before, after) -> !before.traits().equals(after.traits()));
    }

    /// Units that stand directly below another.
    List<TreeUnit> moved() {
        return stayed((before, after) -> !Objects.equals(before.parent(), after.parent()));
    }

    /// Units that are gone, as they were.
    List<TreeUnit> dissolved() {
        return first.units().values().stream()
                .filter(unit -> !last.units().containsKey(unit.code()))
                .toList();
    }

    /// Units that the plan leaves otherwise than they were, those founded and dissolved included.
    Stream<String> touched() {
        return Stream.of(founded(), changed(), moved(), dissolved())
                .flatMap(List::stream)
                .map(TreeUnit::code)
                .distinct();
    }

    /// The units there are before and after, with the ids of those that are new.
    Map<String, UnitId> ids(Map<String, UnitId> founded) {
        Map<String, UnitId> ids = new HashMap<>(founded);
        first.units()
                .values()
                .forEach(unit -> ids.put(
                        unit.code(), Objects.requireNonNull(unit.known()).id()));
        return ids;
    }

    /// What each unit stands below from the day of the plan on, as far as that is new.
    Map<UnitId, Optional<UnitId>> parents(Map<String, UnitId> ids) {
        Map<UnitId, Optional<UnitId>> parents = new HashMap<>();
        Stream.concat(founded().stream(), moved().stream())
                .forEach(unit -> parents.put(
                        Objects.requireNonNull(ids.get(unit.code())),
                        Optional.ofNullable(unit.parent()).map(ids::get)));
        return parents;
    }

    /// Units that are gone, each with the one unit that follows it; none where there is none, or several.
    Map<UnitId, Optional<UnitId>> heirs(Map<String, UnitId> ids) {
        Map<UnitId, Optional<UnitId>> heirs = new HashMap<>();
        for (Tree.Bequest bequest : last.bequests()) {
            UnitId unit = ids.get(bequest.unit());
            if (unit != null && bequest.ends()) {
                heirs.put(
                        unit,
                        bequest.portions().size() == 1
                                ? Optional.ofNullable(
                                        ids.get(bequest.portions().getFirst().unit()))
                                : Optional.empty());
            }
        }
        return heirs;
    }

    /// What units hand over to those that follow them; a successor without an id is not founded yet.
    List<Handover> handovers(Map<String, UnitId> ids, Predicate<TreeUnit> holdsMembers) {
        List<Handover> handovers = new ArrayList<>();
        for (Tree.Bequest bequest : last.bequests()) {
            UnitId unit = ids.get(bequest.unit());
            if (unit != null) {
                handovers.add(new Handover(
                        bequest.step(),
                        unit,
                        bequest.unit(),
                        bequest.ends(),
                        bequest.portions().stream()
                                .map(portion -> new Handover.Heir(
                                        ids.get(portion.unit()),
                                        portion.unit(),
                                        last.find(portion.unit())
                                                .filter(holdsMembers)
                                                .isPresent(),
                                        portion.share()))
                                .toList()));
            }
        }
        return handovers;
    }

    private List<TreeUnit> stayed(Difference difference) {
        return last.units().values().stream()
                .filter(after -> first.find(after.code())
                        .filter(before -> difference.between(before, after))
                        .isPresent())
                .toList();
    }

    private interface Difference {
        boolean between(TreeUnit before, TreeUnit after);
    }
}
