package org.sotay.demo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The people of the story and the possible duplicates, by the cell they belong to.
final class Cast {

    private static final String STORY = "story.csv";
    private static final String PINS = "pins.csv";

    private final Map<CellPlan, List<Fixed>> people = new HashMap<>();
    private final Map<CellPlan, Map<String, Integer>> pins = new HashMap<>();

    Cast(ProvincePlan province) {
        for (List<String> row : Sheet.rows(STORY)) {
            add(cell(province, row), Fixed.of(row.subList(2, row.size())));
        }
        for (List<String> row : Sheet.rows(PINS)) {
            pins.computeIfAbsent(cell(province, row), cell -> new HashMap<>())
                    .put(row.get(2), Integer.parseInt(row.get(3)));
        }
        Twins.plant(province, storyUnits(), this);
    }

    /// Codes of the organisations in which the story takes place.
    static Set<String> storyUnits() {
        Set<String> units = new HashSet<>();
        Sheet.rows(STORY).forEach(row -> units.add(row.get(0)));
        return units;
    }

    private static CellPlan cell(ProvincePlan province, List<String> row) {
        return province.cell(row.get(0), row.get(1))
                .orElseThrow(() -> new NoSuchElementException("No cell " + row.get(1) + " in " + row.get(0)));
    }

    void add(CellPlan cell, Fixed fixed) {
        people.computeIfAbsent(cell, key -> new ArrayList<>()).add(fixed);
    }

    List<Fixed> of(CellPlan cell) {
        return people.getOrDefault(cell, List.of());
    }

    /// Those who fill the slots of a cell, in the order of the story.
    Deque<Fixed> of(CellPlan cell, Slot slot) {
        Deque<Fixed> fixed = new ArrayDeque<>();
        of(cell).stream().filter(each -> each.slot() == slot).forEach(fixed::add);
        return fixed;
    }

    /// How many people the story wants there, if it says so.
    @Nullable
    Integer pinned(CellPlan cell, String what) {
        return pins.getOrDefault(cell, Map.of()).get(what);
    }
}
