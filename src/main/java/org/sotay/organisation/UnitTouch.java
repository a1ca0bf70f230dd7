package org.sotay.organisation;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a plan makes of one unit.
///
/// @param step the last step that touched it, from 1
/// @param before none for a unit that the plan founds
/// @param after none for a unit that the plan dissolves
/// @param successors the units that follow one that is dissolved or divided
public record UnitTouch(
        int step,
        String code,
        @Nullable State before,
        @Nullable State after,
        List<UnitLine> successors) {

    /// What a unit is and where it stands.
    ///
    /// @param parent the unit directly above; none for a root
    public record State(UnitTraits traits, @Nullable UnitLine parent) {}

    public UnitTouch {
        successors = List.copyOf(successors);
    }

    /// Every unit that a change touches, by step and code.
    static List<UnitTouch> of(TreeChange change) {
        return change.touched()
                .map(code -> of(change, code))
                .sorted(Comparator.comparingInt(UnitTouch::step).thenComparing(UnitTouch::code))
                .toList();
    }

    private static UnitTouch of(TreeChange change, String code) {
        TreeUnit before = change.first().find(code).orElse(null);
        TreeUnit after = change.last().find(code).orElse(null);
        int step = after == null ? change.last().gone().getOrDefault(code, 0) : after.step();
        List<UnitLine> successors = change.last().bequests().stream()
                .filter(bequest -> bequest.unit().equals(code))
                .flatMap(bequest -> bequest.portions().stream())
                .map(portion -> line(change, portion.unit()))
                .toList();
        return new UnitTouch(step, code, state(change.first(), before), state(change.last(), after), successors);
    }

    private static UnitLine line(TreeChange change, String code) {
        return change.last()
                .find(code)
                .or(() -> change.first().find(code))
                .map(unit -> new UnitLine(code, unit.traits().name()))
                .orElse(new UnitLine(code, code));
    }

    private static @Nullable State state(Tree tree, @Nullable TreeUnit unit) {
        if (unit == null) {
            return null;
        }
        UnitLine parent = tree.find(unit.parent())
                .map(above -> new UnitLine(above.code(), above.traits().name()))
                .orElse(null);
        return new State(unit.traits(), parent);
    }
}
