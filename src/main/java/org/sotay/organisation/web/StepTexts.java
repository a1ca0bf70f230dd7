package org.sotay.organisation.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sotay.organisation.Kind;
import org.sotay.organisation.NewUnit;
import org.sotay.organisation.Operation;
import org.sotay.organisation.PlanPreview;
import org.sotay.organisation.UnitLine;
import org.sotay.organisation.UnitTouch;
import org.sotay.ui.Texts;

/// Says in a sentence what a step does, with the names of the units as far as they are known.
final class StepTexts {

    private static final String KEY = "organisation.plan.says.";
    private static final int MOST = 4;

    private final Texts texts;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> kinds;

    StepTexts(Texts texts, @Nullable PlanPreview preview, List<Kind> kinds) {
        this.texts = texts;
        this.kinds = kinds.stream().collect(Collectors.toMap(Kind::code, kind -> UnitTexts.kind(texts, kind.name())));
        if (preview != null) {
            preview.units().forEach(this::learn);
        }
    }

    String words(Operation step) {
        return switch (step) {
            case Operation.Found(NewUnit unit) ->
                unit.parent() == null
                        ? texts.get(KEY + "found-top", named(unit))
                        : texts.get(KEY + "found", named(unit), unit(unit.parent()));
            case Operation.Rename(String unit, String name) -> texts.get(KEY + "rename", unit(unit), name);
            case Operation.ChangeKind change ->
                texts.get(KEY + "change-kind", unit(change.unit()), kind(change.kind()));
            case Operation.Move(String unit, String parent) -> texts.get(KEY + "move", unit(unit), unit(parent));
            case Operation.Merge merge ->
                texts.get(
                        KEY + (merge.founded() == null ? "merge" : "merge-new"),
                        units(merge.units()),
                        merge.founded() == null ? unit(merge.into()) : named(merge.founded()));
            case Operation.Split split ->
                texts.get(
                        KEY + (split.goesOn() ? "split-off" : "split"),
                        unit(split.unit()),
                        split.parts().stream()
                                .map(part -> part.name() + " (" + part.code() + ")")
                                .collect(Collectors.joining(", ")));
            case Operation.Dissolve(String unit, @Nullable String successor) ->
                successor == null
                        ? texts.get(KEY + "dissolve", unit(unit))
                        : texts.get(KEY + "dissolve-into", unit(unit), unit(successor));
            case Operation.AbolishLevel(String below, String kind) ->
                texts.get(KEY + "abolish", kind(kind), unit(below));
        };
    }

    private void learn(UnitTouch touch) {
        Stream.of(touch.after(), touch.before()).forEach(state -> {
            if (state != null) {
                names.put(touch.code(), state.traits().name());
                UnitLine parent = state.parent();
                if (parent != null) {
                    names.putIfAbsent(parent.code(), parent.name());
                }
            }
        });
        touch.successors().forEach(line -> names.putIfAbsent(line.code(), line.name()));
    }

    private String unit(String code) {
        String name = names.get(code);
        return name == null ? code : name + " (" + code + ")";
    }

    private String units(List<String> codes) {
        String first = codes.stream().limit(MOST).map(this::unit).collect(Collectors.joining(", "));
        return codes.size() > MOST ? texts.get(KEY + "and-more", first, codes.size() - MOST) : first;
    }

    private String kind(String code) {
        return kinds.getOrDefault(code, code);
    }

    private static String named(NewUnit unit) {
        return unit.traits().name() + " (" + unit.code() + ")";
    }
}
