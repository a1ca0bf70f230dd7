package org.sotay.organisation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sotay.kernel.Actor;
import org.sotay.organisation.Kind;
import org.sotay.organisation.Kinds;
import org.sotay.organisation.PlanTrace;
import org.sotay.organisation.PlanTraces;
import org.sotay.organisation.Sector;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitCorrections;
import org.sotay.organisation.UnitLists;
import org.sotay.organisation.UnitRevision;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// Tells the history of a unit, with what was corrected in it and by which plans it changed.
@Component
class HistorySteps {

    private final UnitLists lists;
    private final UnitCorrections corrections;
    private final PlanTraces traces;
    private final Kinds kinds;

    HistorySteps(UnitLists lists, UnitCorrections corrections, PlanTraces traces, Kinds kinds) {
        this.lists = lists;
        this.corrections = corrections;
        this.traces = traces;
        this.kinds = kinds;
    }

    /// The steps of a unit that was found for the reader, the latest first.
    List<HistoryStep> of(Actor actor, UnitAt unit, LocalDate day, Texts texts) {
        List<UnitRevision> revisions = corrections.of(unit);
        List<Kind> all = revisions.isEmpty() ? List.of() : kinds.all();
        Map<LocalDate, List<String>> told = revisions.stream()
                .collect(Collectors.groupingBy(
                        UnitRevision::from,
                        Collectors.mapping(revision -> tell(revision, all, texts), Collectors.toList())));
        List<PlanTrace> plans = traces.of(actor, unit);
        return HistoryStep.of(unit, lists.history(unit), told, day, texts).stream()
                .map(step -> step.with(plans))
                .toList();
    }

    private static String tell(UnitRevision revision, List<Kind> kinds, Texts texts) {
        String field = switch (revision.field()) {
            case "name" -> "organisation.field.name";
            case "kind" -> "organisation.field.kind";
            case "sector" -> "organisation.field.sector";
            case "grassroots" -> "organisation.flag.grassroots";
            case "empoweredToAdmit" -> "organisation.flag.empowered";
            default -> "organisation.flag.non-state";
        };
        return texts.get(
                "organisation.history.corrected",
                texts.get(field),
                word(revision.field(), revision.before(), kinds, texts),
                word(revision.field(), revision.after(), kinds, texts),
                revision.at(),
                revision.by());
    }

    private static String word(String field, String value, List<Kind> kinds, Texts texts) {
        return switch (field) {
            case "name" -> value;
            case "kind" ->
                kinds.stream()
                        .filter(kind -> kind.code().equals(value))
                        .map(kind -> UnitTexts.kind(texts, kind.name()))
                        .findFirst()
                        .orElse(value);
            case "sector" -> UnitTexts.sector(texts, Sector.valueOf(value));
            default -> UnitTexts.yes(texts, Boolean.parseBoolean(value));
        };
    }
}
