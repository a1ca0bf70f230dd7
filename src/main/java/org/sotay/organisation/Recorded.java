package org.sotay.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Period;
import org.sotay.kernel.UnitId;
import org.sotay.organisation.PlaceTimeline.Below;

/// Everything that is recorded of all units from a day on, as a plan looks at it. Pure.
final class Recorded {

    /// What is recorded of one unit.
    ///
    /// @param traits on the day of the plan, or at first where it is founded later; none for a unit that is over
    /// @param factsSince first day of the latest stretch of its facts
    /// @param parents what it stands below, in the order of time
    record Unit(
            UnitId id,
            String code,
            LocalDate foundedOn,
            @Nullable LocalDate dissolvedOn,
            @Nullable UnitTraits traits,
            LocalDate factsSince,
            List<Below> parents) {
        Unit {
            parents = joined(parents);
        }
    }

    private final LocalDate day;
    private final Map<UnitId, Unit> units;
    private final PlaceTimeline timeline;

    Recorded(LocalDate day, List<Unit> units) {
        this.day = day;
        this.units = HashMap.newHashMap(units.size());
        units.forEach(unit -> this.units.put(unit.id(), unit));
        this.timeline = new PlaceTimeline(units.stream().collect(Collectors.toMap(Unit::id, Unit::parents)));
    }

    /// Every code that a unit has or had.
    Set<String> codes() {
        return units.values().stream().map(Unit::code).collect(Collectors.toSet());
    }

    String code(UnitId unit) {
        return Objects.requireNonNull(units.get(unit)).code();
    }

    PlaceTimeline timeline() {
        return timeline;
    }

    /// The tree of the day, in the order of codes.
    ///
    /// @param reached whether a unit with all these above it, itself included, is within reach
    Tree tree(LocalDate today, Predicate<List<UnitId>> reached) {
        Map<UnitId, List<TreeUnit.Arrival>> arrivals = arrivals();
        return Tree.of(
                day,
                units.values().stream()
                        .filter(unit -> unit.traits() != null)
                        .sorted(Comparator.comparing(Unit::code))
                        .flatMap(unit -> below(unit, day).stream()
                                .map(below -> unit(
                                        unit,
                                        below,
                                        arrivals.getOrDefault(unit.id(), List.of()),
                                        reaches(unit, today, reached))))
                        .toList());
    }

    private TreeUnit unit(Unit unit, Below below, List<TreeUnit.Arrival> arrivals, boolean reached) {
        UnitId parent = below.parent();
        return new TreeUnit(
                unit.code(),
                parent == null ? null : code(parent),
                Objects.requireNonNull(unit.traits()),
                0,
                new TreeUnit.Known(
                        unit.id(),
                        unit.foundedOn(),
                        unit.dissolvedOn(),
                        unit.factsSince(),
                        unit.parents().getLast().period().from(),
                        arrivals,
                        reached));
    }

    /// On the day of the plan and, where it is there, today: nobody changes the past of what is another's now.
    private boolean reaches(Unit unit, LocalDate today, Predicate<List<UnitId>> reached) {
        return reached.test(line(unit, day)) && (below(unit, today).isEmpty() || reached.test(line(unit, today)));
    }

    private List<UnitId> line(Unit unit, LocalDate on) {
        List<UnitId> line = new ArrayList<>();
        Optional<Unit> next = Optional.of(unit);
        while (next.isPresent()) {
            line.add(next.get().id());
            next = below(next.get(), on).map(Below::parent).map(units::get);
        }
        return line;
    }

    private static Optional<Below> below(Unit unit, LocalDate on) {
        return unit.parents().stream()
                .filter(below -> below.period().contains(on))
                .findFirst();
    }

    /// Whatever comes to stand below each unit only after the day.
    private Map<UnitId, List<TreeUnit.Arrival>> arrivals() {
        Map<UnitId, List<TreeUnit.Arrival>> arrivals = new HashMap<>();
        for (Unit unit : units.values()) {
            UnitTraits traits = unit.traits();
            for (Below below : unit.parents()) {
                LocalDate from = below.period().from();
                if (traits != null && below.parent() != null && from.isAfter(day)) {
                    arrivals.computeIfAbsent(below.parent(), parent -> new ArrayList<>())
                            .add(new TreeUnit.Arrival(unit.code(), traits.kind(), from));
                }
            }
        }
        return arrivals;
    }

    /// Where a unit stands below the same one all the time, it came there once, however often those above moved.
    private static List<Below> joined(List<Below> stretches) {
        List<Below> joined = new ArrayList<>();
        for (Below next : stretches) {
            Below last = joined.isEmpty() ? null : joined.getLast();
            if (last != null
                    && Objects.equals(last.parent(), next.parent())
                    && next.period().from().equals(last.period().until())) {
                Period both = new Period(last.period().from(), next.period().until());
                joined.set(joined.size() - 1, new Below(both, last.parent()));
            } else {
                joined.add(next);
            }
        }
        return List.copyOf(joined);
    }
}
