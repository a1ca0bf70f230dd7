package org.sotay.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The units in force on one day and what they stand below, as far as a plan has come; each step makes another.
///
/// @param units by code
/// @param bequests what units hand over to those that follow them, in the order of the steps
/// @param gone the step that dissolved a unit, by its code
record Tree(LocalDate day, Map<String, TreeUnit> units, List<Bequest> bequests, Map<String, Integer> gone) {

    /// A unit and those that follow it.
    record Bequest(int step, String unit, boolean ends, List<Portion> portions) {
        Bequest {
            portions = List.copyOf(portions);
        }
    }

    /// What one of them takes over.
    record Portion(String unit, Share share) {}

    /// The tree before the first step.
    static Tree of(LocalDate day, List<TreeUnit> units) {
        Map<String, TreeUnit> byCode = LinkedHashMap.newLinkedHashMap(units.size());
        units.forEach(unit -> byCode.put(unit.code(), unit));
        return new Tree(day, byCode, List.of(), Map.of());
    }

    Optional<TreeUnit> find(@Nullable String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(units.get(code));
    }

    /// The units directly below one.
    List<TreeUnit> children(String code) {
        return units.values().stream()
                .filter(unit -> code.equals(unit.parent()))
                .toList();
    }

    /// Whether a unit is `top` or stands anywhere below it.
    boolean within(String code, String top) {
        return line(code).contains(top);
    }

    /// Codes from a unit up to the root.
    List<String> line(String code) {
        List<String> line = new ArrayList<>();
        Optional<TreeUnit> unit = find(code);
        while (unit.isPresent()) {
            line.add(unit.get().code());
            unit = find(unit.get().parent());
        }
        return line;
    }

    /// The same with these units as they are given, added where they are new; whoever hands over and ends is gone.
    Tree with(List<TreeUnit> changed, List<Bequest> given) {
        Map<String, TreeUnit> next = new LinkedHashMap<>(units);
        changed.forEach(unit -> next.put(unit.code(), unit));
        Map<String, Integer> ended = new HashMap<>(gone);
        for (Bequest bequest : given) {
            if (bequest.ends()) {
                next.remove(bequest.unit());
                ended.put(bequest.unit(), bequest.step());
            }
        }
        return new Tree(
                day, next, Stream.concat(bequests.stream(), given.stream()).toList(), ended);
    }
}
