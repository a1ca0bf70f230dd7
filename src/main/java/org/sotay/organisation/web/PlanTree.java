package org.sotay.organisation.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sotay.organisation.UnitLine;
import org.sotay.organisation.UnitTouch;
import org.sotay.organisation.UnitTouch.State;

/// The touched part of the tree: which of the units that a plan touches stand below which.
///
/// @param more units that are not shown, since there are so many
public record PlanTree(List<Branch> branches, int more) {

    private static final int MOST = 1_000;

    /// A unit with touched units directly below it.
    ///
    /// @param parent none for the top
    public record Branch(@Nullable UnitLine parent, List<UnitLine> units) {
        public Branch {
            units = List.copyOf(units);
        }
    }

    public PlanTree {
        branches = List.copyOf(branches);
    }

    /// Before the plan.
    public static PlanTree before(List<UnitTouch> touches) {
        return of(touches, UnitTouch::before);
    }

    /// After it.
    public static PlanTree after(List<UnitTouch> touches) {
        return of(touches, UnitTouch::after);
    }

    private static PlanTree of(List<UnitTouch> touches, Function<UnitTouch, @Nullable State> side) {
        Map<Optional<UnitLine>, List<UnitLine>> below = new LinkedHashMap<>();
        int shown = 0;
        int all = 0;
        for (UnitTouch touch : touches) {
            State state = side.apply(touch);
            if (state != null && all++ < MOST) {
                shown++;
                below.computeIfAbsent(Optional.ofNullable(state.parent()), parent -> new ArrayList<>())
                        .add(new UnitLine(touch.code(), state.traits().name()));
            }
        }
        List<Branch> branches = below.entrySet().stream()
                .map(entry -> new Branch(entry.getKey().orElse(null), entry.getValue()))
                .sorted(Comparator.comparing(
                        branch -> branch.parent() == null ? "" : branch.parent().code()))
                .toList();
        return new PlanTree(branches, all - shown);
    }
}
