package org.sotay.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sotay.organisation.NewUnit;
import org.sotay.organisation.Operation;
import org.sotay.organisation.UnitTraits;

/// What was typed about a step of a plan, kept as it was typed. Which of it counts depends on the kind of the step.
///
/// @param units codes or names of the units it is about, one a line
/// @param ofKind instead of these: all units of this kind
/// @param under below this unit
/// @param traits name, kind and flags that a unit is to have
/// @param target the unit above, the one into which others merge, the successor, or the one below which a level goes
/// @param founds whether the one into which others merge is new
/// @param goesOn whether a divided unit stays beside its parts
public record StepForm(
        StepKind type,
        String units,
        String ofKind,
        String under,
        UnitForm traits,
        String target,
        String parent,
        boolean founds,
        boolean goesOn,
        List<PartForm> parts) {

    private static final String YES = "true";
    private static final int LEAST_PARTS = 2;

    public StepForm {
        parts = List.copyOf(parts);
    }

    /// A step about which nothing is typed yet.
    static StepForm empty(StepKind type) {
        return new StepForm(type, "", "", "", UnitForm.empty("", "", "", ""), "", "", false, false, List.of())
                .withRoom();
    }

    /// What a browser sent.
    static StepForm of(StepKind type, HttpServletRequest sent) {
        UnitForm traits = new UnitForm(
                text(sent, "code"),
                text(sent, "name"),
                text(sent, "kind"),
                text(sent, "sector"),
                sent.getParameter("grassroots"),
                sent.getParameter("empoweredToAdmit"),
                sent.getParameter("nonStateEnterprise"),
                null,
                null);
        return new StepForm(
                type,
                text(sent, "units"),
                text(sent, "ofKind"),
                text(sent, "under"),
                traits,
                text(sent, "target"),
                text(sent, "parent"),
                YES.equals(sent.getParameter("founds")),
                YES.equals(sent.getParameter("goesOn")),
                parts(sent));
    }

    /// The form that shows a step.
    static StepForm of(Operation step) {
        return switch (step) {
            case Operation.Found(NewUnit unit) -> founding(StepKind.FOUND, "", unit, "", false);
            case Operation.Rename(String unit, String name) ->
                plain(StepKind.RENAME, unit, UnitForm.empty("", "", "", "").named(name), "");
            case Operation.ChangeKind change -> plain(StepKind.CHANGE_KIND, change.unit(), traits(change), "");
            case Operation.Move(String unit, String parent) -> plain(StepKind.MOVE, unit, nothing(), parent);
            case Operation.Merge(List<String> units, String into, @Nullable NewUnit founded) ->
                founded == null
                        ? plain(StepKind.MERGE, String.join("\n", units), nothing(), into)
                        : founding(StepKind.MERGE, String.join("\n", units), founded, into, true);
            case Operation.Split split -> split(split);
            case Operation.Dissolve(String unit, @Nullable String successor) ->
                plain(StepKind.DISSOLVE, unit, nothing(), Objects.requireNonNullElse(successor, ""));
            case Operation.AbolishLevel(String below, String kind) ->
                plain(StepKind.ABOLISH_LEVEL, "", UnitForm.empty("", kind, "", ""), below);
        };
    }

    /// The same with empty parts to fill in.
    StepForm withRoom() {
        List<PartForm> all =
                new ArrayList<>(parts.stream().filter(part -> !part.isEmpty()).toList());
        do {
            all.add(PartForm.empty());
        } while (all.size() < LEAST_PARTS);
        return new StepForm(type, units, ofKind, under, traits, target, parent, founds, goesOn, all);
    }

    private static StepForm plain(StepKind type, String units, UnitForm traits, String target) {
        return new StepForm(type, units, "", "", traits, target, "", false, false, List.of());
    }

    private static StepForm founding(StepKind type, String units, NewUnit unit, String target, boolean founds) {
        String above = Objects.requireNonNullElse(unit.parent(), "");
        UnitForm traits = UnitForm.of(unit.traits(), "").coded(unit.code());
        return new StepForm(type, units, "", "", traits, target, above, founds, false, List.of());
    }

    private static StepForm split(Operation.Split split) {
        List<PartForm> parts = split.parts().stream().map(PartForm::of).toList();
        return new StepForm(StepKind.SPLIT, split.unit(), "", "", nothing(), "", "", false, split.goesOn(), parts)
                .withRoom();
    }

    private static UnitForm traits(Operation.ChangeKind change) {
        return UnitForm.of(
                new UnitTraits(
                        "",
                        change.kind(),
                        change.sector(),
                        change.grassroots(),
                        change.empoweredToAdmit(),
                        change.nonStateEnterprise()),
                "");
    }

    private static UnitForm nothing() {
        return UnitForm.empty("", "", "", "");
    }

    private static List<PartForm> parts(HttpServletRequest sent) {
        List<PartForm> parts = new ArrayList<>();
        int number = values(sent, "partCode").length;
        for (int index = 0; index < number; index++) {
            parts.add(new PartForm(
                    at(values(sent, "partCode"), index),
                    at(values(sent, "partName"), index),
                    at(values(sent, "partChildren"), index),
                    at(values(sent, "partMembers"), index),
                    at(values(sent, "partPeople"), index)));
        }
        return parts;
    }

    private static String[] values(HttpServletRequest sent, String name) {
        String[] values = sent.getParameterValues(name);
        return values == null ? new String[0] : values;
    }

    private static String at(String[] values, int index) {
        return index < values.length ? values[index] : "";
    }

    private static String text(HttpServletRequest sent, String name) {
        return Objects.requireNonNullElse(sent.getParameter(name), "");
    }
}
