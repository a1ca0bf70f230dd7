package org.sotay.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.sotay.kernel.Period;
import org.sotay.kernel.UnitId;
import org.sotay.organisation.PlaceTimeline.Below;
import org.sotay.organisation.PlaceTimeline.Place;

/// Whatever units stand below, and when: on every day the path is what the parents of that day say.
class PlaceTimelineTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 40;
    private static final UnitId ROOT = new UnitId(1);

    @Test
    void aUnitBelowAMovedOneHasAnotherPathOnLaterDaysToo() {
        PlaceTimeline before = new PlaceTimeline(Map.of(
                ROOT,
                List.of(new Below(Period.since(FIRST), null)),
                new UnitId(2),
                List.of(below(0, DAYS, 1)),
                new UnitId(3),
                List.of(below(0, DAYS, 1)),
                new UnitId(4),
                List.of(below(0, 20, 3), below(20, DAYS, 2))));
        PlaceTimeline after = before.from(day(10), Map.of(new UnitId(2), Optional.of(new UnitId(3))), Map.of());
        Placements placements = Placements.between(before, after, day(10));
        assertThat(placements.all())
                .extracting(Placements.Placement::unit, Placements.Placement::since)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(new UnitId(2), day(10)),
                        org.assertj.core.groups.Tuple.tuple(new UnitId(4), day(20)));
        assertThat(placements.above()).containsExactly(new UnitId(3));
    }

    @Test
    void aUnitThatWouldStandBelowItselfOnALaterDayIsMet() {
        PlaceTimeline before = new PlaceTimeline(Map.of(
                ROOT,
                List.of(new Below(Period.since(FIRST), null)),
                new UnitId(2),
                List.of(below(0, DAYS, 1)),
                new UnitId(3),
                List.of(below(0, 20, 1), below(20, DAYS, 2))));
        PlaceTimeline after = before.from(day(10), Map.of(new UnitId(2), Optional.of(new UnitId(3))), Map.of());
        assertThat(after.circle(new UnitId(2), day(10))).contains(day(20));
        assertThat(before.circle(new UnitId(2), day(0))).isEmpty();
    }

    @Property(tries = 200)
    void onEveryDayThePathIsWhatTheParentsSay(@ForAll long seed) {
        PlaceTimeline timeline = random(new Random(seed));
        for (UnitId unit : timeline.parents().keySet()) {
            List<Place> places = timeline.places(unit, FIRST);
            for (int day = 0; day < DAYS + 3; day++) {
                assertThat(at(places, day(day))).isEqualTo(line(timeline, unit, day(day)));
            }
        }
    }

    @Property(tries = 200)
    void whatIsWrittenMakesTheOldPlacesTheNewOnesAndNothingMore(@ForAll long seed) {
        Random random = new Random(seed);
        PlaceTimeline before = random(random);
        LocalDate day = day(1 + random.nextInt(DAYS - 2));
        UnitId moved = new UnitId(2 + random.nextInt(8));
        UnitId parent = new UnitId(1 + random.nextInt((int) moved.value() - 1));
        UnitId ended = new UnitId(10);
        PlaceTimeline after = before.from(day, Map.of(moved, Optional.of(parent)), Map.of(ended, Optional.of(ROOT)));
        Map<UnitId, Placements.Placement> written = new HashMap<>();
        Placements.between(before, after, day).all().forEach(placement -> written.put(placement.unit(), placement));
        for (UnitId unit : before.parents().keySet()) {
            Placements.Placement placement = written.get(unit);
            List<Place> was = before.places(unit, FIRST);
            for (int index = 0; index < DAYS + 3; index++) {
                LocalDate on = day(index);
                boolean kept = placement == null || on.isBefore(placement.since());
                assertThat(at(kept ? was : placement.places(), on)).isEqualTo(line(after, unit, on));
            }
            if (placement != null) {
                assertThat(placement.since()).isAfterOrEqualTo(day);
                assertThat(at(was, placement.since())).isNotEqualTo(at(placement.places(), placement.since()));
            }
        }
    }

    /// Ten units that change their places some times, each below one of a smaller number, so that there is no circle.
    private static PlaceTimeline random(Random random) {
        Map<UnitId, List<Below>> parents = new LinkedHashMap<>();
        parents.put(ROOT, List.of(new Below(Period.since(FIRST), null)));
        for (int unit = 2; unit <= 10; unit++) {
            List<Below> stretches = new ArrayList<>();
            int from = random.nextInt(5);
            while (from < DAYS) {
                int until = Math.min(DAYS, from + 1 + random.nextInt(DAYS));
                stretches.add(below(from, until, 1 + random.nextInt(unit - 1)));
                from = until;
            }
            parents.put(new UnitId(unit), stretches);
        }
        return new PlaceTimeline(parents);
    }

    /// Step by step up, the plain way.
    private static List<UnitId> line(PlaceTimeline timeline, UnitId unit, LocalDate day) {
        for (Below below : timeline.parents().getOrDefault(unit, List.of())) {
            UnitId parent = below.parent();
            if (below.period().contains(day)) {
                List<UnitId> above = parent == null ? List.of() : line(timeline, parent, day);
                if (parent != null && above.isEmpty()) {
                    return List.of();
                }
                List<UnitId> line = new ArrayList<>(above);
                line.add(unit);
                return line;
            }
        }
        return List.of();
    }

    private static List<UnitId> at(List<Place> places, LocalDate day) {
        return places.stream()
                .filter(place -> place.period().contains(day))
                .map(Place::line)
                .findFirst()
                .orElse(List.of());
    }

    private static Below below(int from, int until, int parent) {
        return new Below(new Period(day(from), until == DAYS ? null : day(until)), new UnitId(parent));
    }

    private static LocalDate day(int index) {
        return FIRST.plusDays(index);
    }
}
