package org.sotay.organisation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.UnitId;

/// The tree of one day as other days' figures are restated in it. Pure.
///
/// A unit that stands in it counts where it stands. One that was dissolved before counts with its successor, one that
/// is founded later with its predecessor; where there are several, with the lowest unit above all of them, and where
/// there is none, with the unit it stood below. So nothing is lost on the way, and nothing counts twice.
public final class Structure {

    /// A unit that does not stand in the tree.
    ///
    /// @param firstParent what it stood below in the beginning; none for a root
    /// @param lastParent what it stood below in the end; none for a root
    record Absent(
            UnitId unit,
            LocalDate foundedOn,
            @Nullable LocalDate dissolvedOn,
            @Nullable UnitId firstParent,
            @Nullable UnitId lastParent) {}

    /// A unit and one that follows it.
    record Following(UnitId unit, UnitId successor, LocalDate on) {}

    private final LocalDate day;
    private final Map<UnitId, List<UnitId>> lines;
    private final Map<UnitId, Absent> absent = new HashMap<>();
    private final Map<UnitId, Set<UnitId>> heirs = new HashMap<>();
    private final Map<UnitId, Set<UnitId>> ancestors = new HashMap<>();

    /// @param standing from the root down to each unit that stands in the tree
    Structure(LocalDate day, Map<UnitId, List<UnitId>> standing, List<Absent> absent, List<Following> followings) {
        this.day = day;
        this.lines = new HashMap<>(standing);
        absent.forEach(unit -> this.absent.put(unit.unit(), unit));
        for (Following following : followings) {
            Absent before = this.absent.get(following.unit());
            Absent after = this.absent.get(following.successor());
            if (before != null && following.on().equals(before.dissolvedOn())) {
                heirs.computeIfAbsent(following.unit(), unit -> new HashSet<>()).add(following.successor());
            }
            if (after != null && following.on().equals(after.foundedOn())) {
                ancestors
                        .computeIfAbsent(following.successor(), unit -> new HashSet<>())
                        .add(following.unit());
            }
        }
    }

    /// The units of this tree in which the figures of a unit count, from the root down; none for a unit of which
    /// nothing
    /// is left here.
    public List<UnitId> line(UnitId unit) {
        List<UnitId> known = lines.get(unit);
        if (known == null) {
            Absent missing = absent.get(unit);
            known = missing == null ? List.of() : line(missing);
            lines.put(unit, known);
        }
        return known;
    }

    private List<UnitId> line(Absent unit) {
        boolean over = unit.dissolvedOn() != null && !unit.dissolvedOn().isAfter(day);
        Set<UnitId> others = (over ? heirs : ancestors).getOrDefault(unit.unit(), Set.of());
        UnitId parent = over ? unit.lastParent() : unit.firstParent();
        if (others.isEmpty()) {
            return parent == null ? List.of() : line(parent);
        }
        return others.stream().map(this::line).reduce(Structure::common).orElse(List.of());
    }

    private static List<UnitId> common(List<UnitId> one, List<UnitId> other) {
        int same = 0;
        while (same < one.size() && same < other.size() && one.get(same).equals(other.get(same))) {
            same++;
        }
        return one.subList(0, same);
    }
}
