package org.sotay.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Period;
import org.sotay.kernel.UnitId;
import org.sotay.organisation.PlaceTimeline.Place;

/// The places of all units that change when some stand below others from a day on. Pure.
///
/// @param above every unit that has others below it than before
record Placements(List<Placement> all, Set<UnitId> above) {

    /// The new places of one unit.
    ///
    /// @param since first day on which it stands elsewhere than before
    /// @param places from that day on; none for a unit that ends
    record Placement(UnitId unit, LocalDate since, List<Place> places) {}

    /// What differs from `day` on.
    static Placements between(PlaceTimeline before, PlaceTimeline after, LocalDate day) {
        Set<UnitId> units = new TreeSet<>(Comparator.comparingLong(UnitId::value));
        units.addAll(before.parents().keySet());
        units.addAll(after.parents().keySet());
        List<Placement> placements = new ArrayList<>();
        Set<UnitId> above = new HashSet<>();
        for (UnitId unit : units) {
            List<Place> was = before.places(unit, day);
            List<Place> becomes = after.places(unit, day);
            if (!was.equals(becomes)) {
                placements.add(placement(unit, was, becomes));
                above.addAll(above(was, becomes));
            }
        }
        return new Placements(placements, above);
    }

    private static Placement placement(UnitId unit, List<Place> was, List<Place> becomes) {
        int same = 0;
        while (same < was.size() && same < becomes.size() && was.get(same).equals(becomes.get(same))) {
            same++;
        }
        List<Place> rest = becomes.subList(same, becomes.size());
        LocalDate since = since(was.subList(same, was.size()), rest);
        return new Placement(
                unit,
                since,
                rest.stream()
                        .filter(place -> place.period().until() == null
                                || place.period().until().isAfter(since))
                        .map(place -> place.period().contains(since)
                                ? new Place(new Period(since, place.period().until()), place.line())
                                : place)
                        .toList());
    }

    /// The first day that differs, of two lists whose first places do.
    private static LocalDate since(List<Place> was, List<Place> becomes) {
        if (was.isEmpty() || becomes.isEmpty()) {
            return (was.isEmpty() ? becomes : was).getFirst().period().from();
        }
        Place one = was.getFirst();
        Place other = becomes.getFirst();
        boolean alike = one.line().equals(other.line())
                && one.period().from().equals(other.period().from());
        if (alike) {
            return earlier(one.period().until(), other.period().until());
        }
        return one.period().from().isBefore(other.period().from())
                ? one.period().from()
                : other.period().from();
    }

    private static LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return Objects.requireNonNull(one == null ? other : one);
        }
        return one.isBefore(other) ? one : other;
    }

    /// The units that stand above on other days than before.
    private static Set<UnitId> above(List<Place> was, List<Place> becomes) {
        Map<UnitId, List<Period>> before = days(was);
        Map<UnitId, List<Period>> after = days(becomes);
        Set<UnitId> all = new HashSet<>(before.keySet());
        all.addAll(after.keySet());
        return all.stream()
                .filter(unit -> !before.getOrDefault(unit, List.of()).equals(after.getOrDefault(unit, List.of())))
                .collect(Collectors.toSet());
    }

    private static Map<UnitId, List<Period>> days(List<Place> places) {
        Map<UnitId, List<Period>> days = new HashMap<>();
        for (Place place : places) {
            place.line()
                    .forEach(unit -> days.merge(
                            unit,
                            List.of(place.period()),
                            (some, more) -> Periods.joined(
                                    Stream.concat(some.stream(), more.stream()).toList())));
        }
        return days;
    }
}
