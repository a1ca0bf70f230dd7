package org.sotay.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sotay.exchange.CheckedRow;
import org.sotay.exchange.ImportContext;
import org.sotay.exchange.ImportUndoing;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.UnitId;

/// Takes back the rows of a list of units: those they founded go, those they changed are put back.
final class UnitUndoing implements ImportUndoing {

    private final UnitBulkStore bulk;
    private final UnitGround ground;
    private final UnitEffects effects;
    private final ImportContext context;
    private final Map<Long, String> founded = new HashMap<>();
    private final List<UnitId> changed = new ArrayList<>();

    UnitUndoing(UnitBulkStore bulk, UnitGround ground, UnitEffects effects, ImportContext context) {
        this.bulk = bulk;
        this.ground = ground;
        this.effects = effects;
        this.context = context;
    }

    private record Written(long id, String label, UnitPlan plan) {

        static Written of(CheckedRow row) {
            return new Written(
                    Objects.requireNonNull(row.subject()),
                    row.label(),
                    UnitGround.plan(Objects.requireNonNull(row.plan())));
        }
    }

    @Override
    public List<Refusal> dependants(List<CheckedRow> block) {
        List<Written> rows = block.stream().map(Written::of).toList();
        Map<String, List<UnitStretch>> now =
                ground.recorded(rows.stream().map(row -> row.plan().code()).toList());
        List<Refusal> reasons = new ArrayList<>();
        Map<UnitId, String> made = new HashMap<>();
        for (Written row : rows) {
            if (!row.plan().after().equals(now.get(row.plan().code()))) {
                reasons.add(Refusal.of("organisation.refusal.undo-changed-since", row.label()));
            } else if (ground.id(row.plan().code()) == null) {
                reasons.add(Refusal.of("organisation.refusal.undo-beyond", row.label()));
            } else if (row.plan().isNew()) {
                made.put(new UnitId(row.id()), row.label());
                founded.put(row.id(), row.label());
            }
        }
        reasons.addAll(effects.uses(made));
        return reasons;
    }

    @Override
    public List<Refusal> dependants() {
        return bulk.aboveOthers(founded.keySet(), founded.keySet()).stream()
                .map(unit ->
                        Refusal.of("organisation.refusal.undo-units-below", String.valueOf(founded.get(unit.value()))))
                .toList();
    }

    @Override
    public void undo(List<CheckedRow> block) {
        List<Written> rows = block.stream().map(Written::of).toList();
        List<UnitHistoryRow> back = new ArrayList<>();
        Set<Long> gone = new HashSet<>();
        for (Written row : rows) {
            List<UnitStretch> before = row.plan().before();
            if (before == null) {
                gone.add(row.id());
            } else {
                back.add(UnitHistoryRow.of(row.id(), before));
                changed.add(new UnitId(row.id()));
            }
        }
        bulk.describeAnew(back, context.at(), context.actor());
        bulk.removeHistories(gone);
    }

    @Override
    public void end() {
        bulk.remove(founded.keySet());
        effects.changed(changed, context.at());
    }
}
