package org.sotay.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Period;
import org.sotay.kernel.UnitId;

/// Where units stand in the course of time, told by nothing but what each stands directly below. Pure.
///
/// @param parents what a unit stands below, in the order of time and without overlaps
record PlaceTimeline(Map<UnitId, List<Below>> parents) {

    /// What a unit stands directly below for a time.
    ///
    /// @param parent none for a root
    record Below(Period period, @Nullable UnitId parent) {}

    /// A place in the tree for a time.
    ///
    /// @param line from the root down to the unit
    record Place(Period period, List<UnitId> line) {

        /// The unit directly above; none for a root.
        @Nullable
        UnitId parent() {
            return line.size() < 2 ? null : line.get(line.size() - 2);
        }

        private Place below(UnitId unit) {
            return new Place(
                    period, Stream.concat(line.stream(), Stream.of(unit)).toList());
        }
    }

    /// The same where units stand below others from a day on, until they would have ended; a unit not known yet
    /// begins on that day. Whatever ends is nowhere from then on, and what would come to stand below it comes to
    /// stand below its heir.
    PlaceTimeline from(LocalDate day, Map<UnitId, Optional<UnitId>> moved, Map<UnitId, Optional<UnitId>> ended) {
        Map<UnitId, List<Below>> changed = new HashMap<>();
        parents.forEach((unit, stretches) -> changed.put(
                unit,
                stretches.stream().map(below -> inherited(below, day, ended)).toList()));
        moved.forEach((unit, parent) -> {
            List<Below> before = parents.getOrDefault(unit, List.of());
            LocalDate until =
                    before.isEmpty() ? null : before.getLast().period().until();
            List<Below> next = new ArrayList<>(before(before, day));
            next.add(new Below(new Period(day, until), parent.orElse(null)));
            changed.put(unit, next);
        });
        ended.keySet().forEach(unit -> changed.put(unit, before(parents.getOrDefault(unit, List.of()), day)));
        return new PlaceTimeline(changed);
    }

    private static Below inherited(Below below, LocalDate day, Map<UnitId, Optional<UnitId>> ended) {
        UnitId parent = below.parent();
        return parent != null
                        && ended.containsKey(parent)
                        && below.period().from().isAfter(day)
                ? new Below(below.period(), ended.get(parent).orElse(null))
                : below;
    }

    private static List<Below> before(List<Below> stretches, LocalDate day) {
        return stretches.stream()
                .filter(below -> below.period().from().isBefore(day))
                .map(below -> below.period().contains(day)
                        ? new Below(new Period(below.period().from(), day), below.parent())
                        : below)
                .toList();
    }

    /// The places of a unit from a day on, as few as possible; cut off where the unit above is nowhere.
    List<Place> places(UnitId unit, LocalDate from) {
        List<Place> joined = new ArrayList<>();
        for (Place next : places(unit, Period.since(from))) {
            Place last = joined.isEmpty() ? null : joined.getLast();
            if (last != null
                    && last.line().equals(next.line())
                    && next.period().from().equals(last.period().until())) {
                Period both = new Period(last.period().from(), next.period().until());
                joined.set(joined.size() - 1, new Place(both, last.line()));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private List<Place> places(UnitId unit, Period within) {
        List<Place> places = new ArrayList<>();
        for (Below below : parents.getOrDefault(unit, List.of())) {
            Period both = common(below.period(), within);
            UnitId parent = below.parent();
            if (both == null) {
                continue;
            }
            if (parent == null) {
                places.add(new Place(both, List.of(unit)));
            } else {
                places(parent, both).forEach(above -> places.add(above.below(unit)));
            }
        }
        return places;
    }

    /// The first day from `from` on, on which the way up from a unit never ends; places can be told where there is
    /// none.
    Optional<LocalDate> circle(UnitId unit, LocalDate from) {
        return circle(unit, Period.since(from), List.of(unit));
    }

    /// Every step makes the time narrower: who meets oneself on the way does so on one and the same day.
    private Optional<LocalDate> circle(UnitId unit, Period within, List<UnitId> way) {
        for (Below below : parents.getOrDefault(unit, List.of())) {
            Period both = common(below.period(), within);
            UnitId parent = below.parent();
            if (both == null || parent == null) {
                continue;
            }
            List<UnitId> longer = Stream.concat(way.stream(), Stream.of(parent)).toList();
            Optional<LocalDate> met = way.contains(parent) ? Optional.of(both.from()) : circle(parent, both, longer);
            if (met.isPresent()) {
                return met;
            }
        }
        return Optional.empty();
    }

    private static @Nullable Period common(Period one, Period other) {
        if (!one.overlaps(other)) {
            return null;
        }
        LocalDate from = one.from().isAfter(other.from()) ? one.from() : other.from();
        LocalDate until = one.until();
        LocalDate end = other.until();
        return new Period(from, end == null || (until != null && until.isBefore(end)) ? until : end);
    }
}
