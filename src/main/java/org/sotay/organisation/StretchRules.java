package org.sotay.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Period;
import org.sotay.kernel.Refusal;

/// Whether the whole history of a unit can be recorded, beside the histories of others: the rules for its parts, and
/// that they fit each other. Pure.
final class StretchRules {

    private final Map<String, Kind> kinds;
    private final Function<String, List<UnitStretch>> histories;
    private final LocalDate today;

    /// @param histories of any unit, of the file or recorded; empty where there is no such unit
    StretchRules(Map<String, Kind> kinds, Function<String, List<UnitStretch>> histories, LocalDate today) {
        this.kinds = kinds;
        this.histories = histories;
        this.today = today;
    }

    /// A reason, and a day in the stretch it is about.
    record Found(LocalDate day, Refusal reason) {}

    /// Why a unit that is not recorded yet cannot have this history.
    ///
    /// @param owner code of the unit under whose code it stands, none when there is no such unit
    List<Found> founding(List<UnitStretch> stretches, @Nullable String owner) {
        UnitStretch first = stretches.getFirst();
        LocalDate from = first.period().from();
        List<Found> found = new ArrayList<>();
        List<Refusal> reasons = new ArrayList<>(UnitRules.day("from", from, today));
        if (!UnitRules.isCode(first.code())) {
            reasons.add(Refusal.at("code", "organisation.refusal.code"));
        } else if (owner != null && isPlaced(first) && !line(first, from).contains(owner)) {
            reasons.add(Refusal.at("code", "organisation.refusal.code-of-another", owner));
        }
        reasons.forEach(reason -> found.add(new Found(from, reason)));
        stretches.forEach(stretch -> found.addAll(place(stretch)));
        found.addAll(names(stretches));
        return found;
    }

    /// Whether the unit above is one that is there, and another.
    private boolean isPlaced(UnitStretch stretch) {
        String parent = stretch.parent();
        return parent == null
                || (!parent.equals(stretch.code()) && !histories.apply(parent).isEmpty());
    }

    /// Why the names of a history cannot be so.
    List<Found> names(List<UnitStretch> stretches) {
        return stretches.stream()
                .flatMap(stretch -> UnitRules.name(stretch.traits().name()).stream()
                        .map(reason -> new Found(stretch.period().from(), reason)))
                .toList();
    }

    /// Why stretches do not follow each other.
    static List<Found> order(List<UnitStretch> stretches) {
        List<Found> found = new ArrayList<>();
        for (int index = 1; index < stretches.size(); index++) {
            LocalDate until = stretches.get(index - 1).period().until();
            LocalDate from = stretches.get(index).period().from();
            if (!from.equals(until)) {
                found.add(new Found(
                        from,
                        until == null
                                ? Refusal.at("from", "organisation.refusal.stretch-open")
                                : Refusal.at("from", "organisation.refusal.stretch-follows", until)));
            }
        }
        return found;
    }

    /// The unit above exists throughout, and allows the kind below it.
    private List<Found> place(UnitStretch stretch) {
        LocalDate from = stretch.period().from();
        Kind kind = kinds.get(stretch.traits().kind());
        String parent = stretch.parent();
        if (parent == null) {
            return UnitRules.kind(kind, null).stream()
                    .map(reason -> new Found(from, reason))
                    .toList();
        }
        if (line(stretch, from).contains(stretch.code())) {
            return List.of(new Found(from, Refusal.at("parent", "organisation.refusal.below-itself")));
        }
        List<UnitStretch> above = histories.apply(parent).stream()
                .filter(one -> one.period().overlaps(stretch.period()))
                .toList();
        Optional<Found> missing = missing(stretch, parent, above);
        return missing.map(List::of)
                .orElseGet(() -> above.stream()
                        .flatMap(one ->
                                UnitRules.kind(kind, kinds.get(one.traits().kind())).stream())
                        .distinct()
                        .map(reason -> new Found(from, reason))
                        .toList());
    }

    private static Optional<Found> missing(UnitStretch stretch, String parent, List<UnitStretch> above) {
        Period period = stretch.period();
        if (above.isEmpty() || above.getFirst().period().from().isAfter(period.from())) {
            Refusal reason = Refusal.at("parent", "organisation.refusal.no-parent-then", parent);
            return Optional.of(new Found(period.from(), reason));
        }
        LocalDate end = above.getLast().period().until();
        if (end == null || (period.until() != null && !period.until().isAfter(end))) {
            return Optional.empty();
        }
        return Optional.of(new Found(period.from(), Refusal.at("until", "organisation.refusal.end-after-parent", end)));
    }

    /// Codes of the units above on a day; with its own where they form a ring.
    private Set<String> line(UnitStretch stretch, LocalDate day) {
        Set<String> line = new HashSet<>();
        String next = stretch.parent();
        while (next != null && line.add(next) && !next.equals(stretch.code())) {
            next = histories.apply(next).stream()
                    .filter(one -> one.period().contains(day))
                    .findFirst()
                    .map(UnitStretch::parent)
                    .filter(Objects::nonNull)
                    .orElse(null);
        }
        return line;
    }
}
