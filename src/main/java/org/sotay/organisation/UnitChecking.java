package org.sotay.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sotay.exchange.CheckedRow;
import org.sotay.exchange.FieldChange;
import org.sotay.exchange.GivenRow;
import org.sotay.exchange.ImportChecking;
import org.sotay.exchange.RowVerdict;
import org.sotay.kernel.Refusal;

/// Looks at the rows of a list of units: only when all are there it can be said what each becomes, since a unit may
/// stand in the file before the one it belongs to.
final class UnitChecking implements ImportChecking {

    private final UnitGround ground;
    private final LocalDate today;
    private final Map<String, ToldUnit> told = new LinkedHashMap<>();
    private final Map<Integer, List<Refusal>> reasons = new HashMap<>();
    private final List<CheckedRow> nameless = new ArrayList<>();

    UnitChecking(UnitGround ground, LocalDate today) {
        this.ground = ground;
        this.today = today;
    }

    @Override
    public List<CheckedRow> check(List<GivenRow> block) {
        for (GivenRow row : block) {
            String code = row.text("code");
            if (code == null) {
                nameless.add(CheckedRow.refused(row.number(), "", List.of()));
            } else {
                told.computeIfAbsent(code, ToldUnit::new).add(row);
            }
        }
        return List.of();
    }

    @Override
    public List<CheckedRow> end() {
        Map<String, List<UnitStretch>> recorded = ground.recorded(codes());
        Map<String, List<UnitStretch>> wanted = told.values().stream()
                .filter(ToldUnit::isReadable)
                .collect(Collectors.toMap(ToldUnit::code, ToldUnit::stretches));
        StretchRules rules = new StretchRules(
                ground.kinds(), code -> wanted.getOrDefault(code, recorded.getOrDefault(code, List.of())), today);
        List<CheckedRow> checked = new ArrayList<>(nameless);
        for (ToldUnit unit : told.values()) {
            checked.addAll(checked(unit, recorded.get(unit.code()), rules, wanted));
        }
        return checked;
    }

    /// Every code the file names, and those under which a new one would stand.
    private List<String> codes() {
        return told.values().stream()
                .flatMap(unit -> Stream.of(
                                Stream.of(unit.code()),
                                UnitRules.codesAbove(unit.code()).stream(),
                                unit.stretches().stream()
                                        .map(UnitStretch::parent)
                                        .filter(Objects::nonNull))
                        .flatMap(codes -> codes))
                .distinct()
                .toList();
    }

    private List<CheckedRow> checked(
            ToldUnit unit,
            @Nullable List<UnitStretch> recorded,
            StretchRules rules,
            Map<String, List<UnitStretch>> wanted) {
        reasons.clear();
        unit.told().forEach(row -> row.reasons().forEach(reason -> refuse(row.row(), reason)));
        if (unit.isReadable()) {
            List<UnitStretch> stretches = unit.stretches();
            if (!stretches.equals(recorded)) {
                look(unit, stretches, recorded, rules, wanted);
            }
            if (reasons.isEmpty()) {
                return decided(unit, stretches, recorded);
            }
        }
        String label = label(unit);
        return unit.told().stream()
                .map(row -> CheckedRow.refused(row.row(), label, reasons.getOrDefault(row.row(), List.of())))
                .toList();
    }

    private void look(
            ToldUnit unit,
            List<UnitStretch> stretches,
            @Nullable List<UnitStretch> recorded,
            StretchRules rules,
            Map<String, List<UnitStretch>> wanted) {
        StretchRules.order(stretches).forEach(found -> refuse(unit.rowOf(found.day()), found.reason()));
        if (recorded == null) {
            rules.founding(stretches, owner(unit.code(), wanted))
                    .forEach(found -> refuse(unit.rowOf(found.day()), found.reason()));
            if (!ground.reachesParents(stretches, wanted.keySet())) {
                refuse(unit.told().getFirst().row(), Refusal.at("parent", "organisation.refusal.parent-out-of-reach"));
            }
        } else {
            rules.names(stretches).forEach(found -> refuse(unit.rowOf(found.day()), found.reason()));
            ground.change(stretches, recorded)
                    .forEach(reason -> refuse(unit.told().getFirst().row(), reason));
        }
    }

    /// The unit under whose code one stands, of the file or recorded.
    private @Nullable String owner(String code, Map<String, List<UnitStretch>> wanted) {
        return UnitRules.codesAbove(code).stream()
                .filter(above -> wanted.containsKey(above) || ground.isRecorded(above))
                .findFirst()
                .orElse(null);
    }

    private void refuse(int row, Refusal reason) {
        List<Refusal> known = reasons.computeIfAbsent(row, one -> new ArrayList<>());
        if (!known.contains(reason)) {
            known.add(reason);
        }
    }

    private List<CheckedRow> decided(ToldUnit unit, List<UnitStretch> stretches, @Nullable List<UnitStretch> recorded) {
        boolean same = stretches.equals(recorded);
        RowVerdict verdict = recorded == null ? RowVerdict.NEW : same ? RowVerdict.UNCHANGED : RowVerdict.CHANGED;
        String label = label(unit);
        List<CheckedRow> rows = new ArrayList<>();
        for (ToldUnit.Told row : unit.told()) {
            rows.add(
                    rows.isEmpty()
                            ? new CheckedRow(
                                    row.row(),
                                    verdict,
                                    label,
                                    List.of(),
                                    recorded == null ? null : ground.id(unit.code()),
                                    recorded == null ? List.of() : changes(recorded, stretches),
                                    same ? null : UnitGround.text(new UnitPlan(stretches, recorded)))
                            : CheckedRow.part(row.row(), label));
        }
        return rows;
    }

    private static String label(ToldUnit unit) {
        List<UnitStretch> stretches = unit.stretches();
        return stretches.isEmpty()
                ? unit.code()
                : unit.code() + " " + stretches.getLast().traits().name();
    }

    /// Field by field, each stretch with its first day where there are several.
    private static List<FieldChange> changes(List<UnitStretch> before, List<UnitStretch> after) {
        Map<String, String> was = told(before);
        Map<String, String> becomes = told(after);
        return Stream.concat(was.keySet().stream(), becomes.keySet().stream())
                .distinct()
                .filter(field -> !Objects.equals(was.get(field), becomes.get(field)))
                .map(field -> new FieldChange(field, was.get(field), becomes.get(field)))
                .toList();
    }

    private static Map<String, String> told(List<UnitStretch> stretches) {
        Map<String, List<String>> told = new LinkedHashMap<>();
        for (UnitStretch stretch : stretches) {
            String from = stretches.size() == 1 ? "" : stretch.period().from() + ": ";
            UnitTraits traits = stretch.traits();
            Map<String, String> facts = new TreeMap<>(Map.of(
                    "name", traits.name(),
                    "kind", traits.kind(),
                    "sector", traits.sector().name(),
                    "grassroots", Boolean.toString(traits.grassroots()),
                    "empoweredToAdmit", Boolean.toString(traits.empoweredToAdmit()),
                    "nonStateEnterprise", Boolean.toString(traits.nonStateEnterprise())));
            facts.forEach((field, fact) ->
                    told.computeIfAbsent(field, one -> new ArrayList<>()).add(from + fact));
        }
        return told.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> String.join("; ", entry.getValue()),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }
}
