package org.sotay.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sotay.kernel.Period;
import org.sotay.kernel.UnitId;

/// Units by their codes with all their days, for whoever asks about thousands of days of thousands of units: each unit
/// is looked up once.
///
/// A unit within reach today was never out of it; one that was within reach on a day is so for that day.
public final class UnitCatalogue {

    private final Function<Collection<String>, Map<String, List<UnitSpan>>> look;
    private final Map<String, List<UnitSpan>> known = new HashMap<>();

    UnitCatalogue(Function<Collection<String>, Map<String, List<UnitSpan>>> look) {
        this.look = look;
    }

    /// Looks up those of the codes that were not asked for before.
    public void need(Collection<String> codes) {
        List<String> unknown = codes.stream()
                .filter(code -> !known.containsKey(code))
                .filter(UnitRules::isCode)
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            unknown.forEach(code -> known.put(code, List.of()));
            known.putAll(look.apply(unknown));
        }
    }

    /// The unit as it was on a day, if it existed then and is within reach; its line of units above is left out.
    public Optional<UnitAt> at(String code, LocalDate day) {
        return span(code, day).map(UnitSpan::unit);
    }

    /// The unit as it was when the time began, if it existed then and is within reach in each part of the time: what
    /// goes on in a unit that has come into another branch is for those there.
    public Optional<UnitAt> throughout(String code, Period period) {
        List<UnitSpan> spans = known.getOrDefault(code, List.of());
        return spans.stream().filter(span -> span.period().overlaps(period)).allMatch(span -> reached(spans, span))
                ? at(code, period.from())
                : Optional.empty();
    }

    /// The first day from `day` on, on which the unit is there and within reach.
    public Optional<LocalDate> first(String code, LocalDate day) {
        List<UnitSpan> spans = known.getOrDefault(code, List.of());
        return spans.stream()
                .filter(span -> reached(spans, span))
                .map(UnitSpan::period)
                .filter(period -> period.until() == null || period.until().isAfter(day))
                .map(period -> period.from().isAfter(day) ? period.from() : day)
                .findFirst();
    }

    /// Ids of the units above on a day, itself included; none when it was not there.
    public Set<UnitId> line(String code, LocalDate day) {
        return span(code, day).map(UnitSpan::line).orElse(Set.of());
    }

    /// The unit as it was in each part of a time, as far as it existed then and is within reach.
    public List<UnitAt> during(String code, Period period) {
        List<UnitSpan> spans = known.getOrDefault(code, List.of());
        return spans.stream()
                .filter(span -> span.period().overlaps(period) && reached(spans, span))
                .map(UnitSpan::unit)
                .toList();
    }

    private Optional<UnitSpan> span(String code, LocalDate day) {
        List<UnitSpan> spans = known.getOrDefault(code, List.of());
        return spans.stream()
                .filter(span -> span.period().contains(day) && reached(spans, span))
                .findFirst();
    }

    private static boolean reached(List<UnitSpan> spans, UnitSpan span) {
        return span.reached() || spans.getLast().reached();
    }
}
