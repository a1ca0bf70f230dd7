package org.sotay.organisation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sotay.organisation.PlanTrace;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitLine;
import org.sotay.organisation.UnitTraits;
import org.sotay.organisation.UnitVersion;
import org.sotay.ui.Texts;

/// A day in the history of a unit and what changed on it.
///
/// @param now whether the day looked at lies between this step and the next
/// @param entry whether what was recorded for this day can be corrected as one entry
/// @param corrections what was corrected in that entry, in the reader's words
/// @param plans the plans of reorganisation that wrote it
public record HistoryStep(
        LocalDate on,
        boolean now,
        List<Change> changes,
        boolean entry,
        List<String> corrections,
        List<PlanTrace> plans) {

    /// One change: a message around a name, which is Vietnamese, or around a word of the reader's language.
    public record Change(
            String key, @Nullable String name, @Nullable String word) {}

    public HistoryStep {
        changes = List.copyOf(changes);
        corrections = List.copyOf(corrections);
        plans = List.copyOf(plans);
    }

    /// The same with the plans of its day.
    HistoryStep with(List<PlanTrace> all) {
        List<PlanTrace> then = all.stream().filter(plan -> plan.on().equals(on)).toList();
        return new HistoryStep(on, now, changes, entry, corrections, then);
    }

    /// The steps of a unit, the latest first.
    ///
    /// @param corrections in the reader's words, by the first day of the entry
    static List<HistoryStep> of(
            UnitAt unit,
            List<UnitVersion> versions,
            Map<LocalDate, List<String>> corrections,
            LocalDate day,
            Texts texts) {
        List<HistoryStep> steps = new ArrayList<>();
        LocalDate dissolved = unit.dissolvedOn();
        if (dissolved != null) {
            steps.add(new HistoryStep(
                    dissolved,
                    false,
                    List.of(new Change("organisation.history.dissolved", null, null)),
                    false,
                    List.of(),
                    List.of()));
        }
        for (int index = 0; index < versions.size(); index++) {
            UnitVersion version = versions.get(index);
            List<Change> changes = index + 1 < versions.size()
                    ? changes(versions.get(index + 1), version, texts)
                    : founding(version, texts);
            steps.add(step(version, changes, corrections, day));
        }
        return steps;
    }

    private static HistoryStep step(
            UnitVersion version, List<Change> changes, Map<LocalDate, List<String>> corrections, LocalDate day) {
        LocalDate from = version.period().from();
        boolean entry = version.entry().equals(from);
        return new HistoryStep(
                from,
                version.period().contains(day),
                changes,
                entry,
                entry ? corrections.getOrDefault(from, List.of()) : List.of(),
                List.of());
    }

    private static List<Change> founding(UnitVersion first, Texts texts) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change("organisation.history.founded", first.traits().name(), null));
        changes.add(new Change("organisation.history.is", null, UnitTexts.kind(texts, first.kindName())));
        UnitLine parent = first.parent();
        if (parent != null) {
            changes.add(new Change("organisation.history.below", parent.name(), null));
        }
        return changes;
    }

    private static List<Change> changes(UnitVersion before, UnitVersion after, Texts texts) {
        UnitTraits was = before.traits();
        UnitTraits is = after.traits();
        List<Change> changes = new ArrayList<>();
        if (!was.name().equals(is.name())) {
            changes.add(new Change("organisation.history.renamed", is.name(), null));
        }
        if (!was.kind().equals(is.kind())) {
            changes.add(new Change("organisation.history.became", null, UnitTexts.kind(texts, after.kindName())));
        }
        UnitLine parent = after.parent();
        if (parent != null && !code(before).equals(parent.code())) {
            changes.add(new Change("organisation.history.moved", parent.name(), null));
        }
        if (was.sector() != is.sector()) {
            changes.add(new Change("organisation.history.sector", null, UnitTexts.sector(texts, is.sector())));
        }
        List<String> marksBefore = UnitTexts.marks(texts, was);
        List<String> marksAfter = UnitTexts.marks(texts, is);
        marksAfter.stream()
                .filter(mark -> !marksBefore.contains(mark))
                .forEach(mark -> changes.add(new Change("organisation.history.gained", null, mark)));
        marksBefore.stream()
                .filter(mark -> !marksAfter.contains(mark))
                .forEach(mark -> changes.add(new Change("organisation.history.lost", null, mark)));
        return changes.isEmpty() ? List.of(new Change("organisation.history.confirmed", null, null)) : changes;
    }

    private static String code(UnitVersion version) {
        UnitLine parent = version.parent();
        return parent == null ? "" : parent.code();
    }
}
