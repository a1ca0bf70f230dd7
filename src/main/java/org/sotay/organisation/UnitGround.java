package org.sotay.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Refusal;
import tools.jackson.databind.json.JsonMapper;

/// What the rows of one list of units are looked at with.
final class UnitGround {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final UnitRegisterStore register;
    private final UnitCatalogue reached;
    private final Map<String, Kind> kinds;
    private final boolean everywhere;
    private final Map<String, List<UnitStretch>> known = new HashMap<>();
    private final LocalDate today;

    /// @param reached units the actor may edit
    /// @param everywhere whether roots may be founded
    UnitGround(
            UnitRegisterStore register, UnitCatalogue reached, List<Kind> kinds, boolean everywhere, LocalDate today) {
        this.register = register;
        this.reached = reached;
        this.kinds = kinds.stream().collect(Collectors.toMap(Kind::code, Function.identity()));
        this.everywhere = everywhere;
        this.today = today;
    }

    Map<String, Kind> kinds() {
        return kinds;
    }

    /// The histories of those of the units that are recorded.
    Map<String, List<UnitStretch>> recorded(Collection<String> codes) {
        known.putAll(register.of(codes));
        reached.need(codes);
        return known;
    }

    boolean isRecorded(String code) {
        return known.containsKey(code);
    }

    /// The id of a recorded unit within reach; none beyond.
    @Nullable
    Long id(String code) {
        return reached.at(code, lastDay(code)).map(unit -> unit.id().value()).orElse(null);
    }

    private LocalDate lastDay(String code) {
        UnitStretch last = Objects.requireNonNull(known.get(code)).getLast();
        LocalDate until = last.period().until();
        return until == null
                ? today.isBefore(last.period().from()) ? last.period().from() : today
                : until.minusDays(1);
    }

    /// Whether a new unit may be founded there: below a unit within reach, or below another new one.
    boolean reachesParents(List<UnitStretch> stretches, Set<String> fresh) {
        for (UnitStretch stretch : stretches) {
            String parent = stretch.parent();
            boolean allowed = parent == null
                    ? everywhere
                    : (!isRecorded(parent) && fresh.contains(parent))
                            || reached.throughout(parent, stretch.period()).isPresent();
            if (!allowed && (parent == null || isRecorded(parent))) {
                return false;
            }
        }
        return true;
    }

    /// Whether a new unit may still be founded below those that were recorded before: they are within reach, and the
    /// rules allow it.
    ///
    /// @param told whether the list itself founds a unit, or may do so further down
    boolean stands(List<UnitStretch> stretches, Predicate<String> told) {
        StretchRules rules = new StretchRules(kinds, code -> known.getOrDefault(code, List.of()), today);
        List<UnitStretch> below = stretches.stream()
                .filter(stretch -> stretch.parent() == null || !told.test(stretch.parent()))
                .toList();
        return reachesParents(below, Set.of())
                && (below.isEmpty() || rules.founding(below, null).isEmpty());
    }

    /// Why a recorded unit cannot become so: a list corrects what a unit is called and its flags; where it stands, what
    /// kind it is of and how long it exists is changed one by one, with all that hangs on it.
    List<Refusal> change(List<UnitStretch> after, List<UnitStretch> before) {
        List<Refusal> reasons = new ArrayList<>();
        if (id(after.getFirst().code()) == null) {
            return List.of(Refusal.at(
                    "code", "organisation.refusal.code-taken", after.getFirst().code()));
        }
        if (!steps(after, UnitStretch::parent).equals(steps(before, UnitStretch::parent))) {
            reasons.add(Refusal.at("parent", "organisation.refusal.place-by-hand"));
        }
        if (!steps(after, stretch -> stretch.traits().kind())
                .equals(steps(before, stretch -> stretch.traits().kind()))) {
            reasons.add(Refusal.at("kind", "organisation.refusal.kind-by-hand"));
        }
        return reasons;
    }

    /// A fact with the days on which it becomes another, and the last day of all.
    private static List<String> steps(List<UnitStretch> stretches, Function<UnitStretch, @Nullable String> fact) {
        List<String> steps = new ArrayList<>();
        String last = "";
        for (UnitStretch stretch : stretches) {
            String now = String.valueOf(fact.apply(stretch));
            if (!now.equals(last)) {
                steps.add(stretch.period().from() + " " + now);
                last = now;
            }
        }
        steps.add(String.valueOf(stretches.getLast().period().until()));
        return steps;
    }

    static String text(UnitPlan plan) {
        return JSON.writeValueAsString(plan);
    }

    static UnitPlan plan(String text) {
        return JSON.readValue(text, UnitPlan.class);
    }
}
