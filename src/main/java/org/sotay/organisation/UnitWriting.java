package org.sotay.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.sotay.exchange.CheckedRow;
import org.sotay.exchange.ImportContext;
import org.sotay.exchange.ImportWriting;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.UnitId;

/// Writes the rows of a list of units: new ones with their histories, and what changes of those that are recorded.
final class UnitWriting implements ImportWriting {

    private final UnitBulkStore bulk;
    private final UnitGround ground;
    private final UnitEffects effects;
    private final ImportContext context;
    private final List<UnitHistoryRow> founded = new ArrayList<>();
    private final List<UnitId> touched = new ArrayList<>();

    UnitWriting(UnitBulkStore bulk, UnitGround ground, UnitEffects effects, ImportContext context) {
        this.bulk = bulk;
        this.ground = ground;
        this.effects = effects;
        this.context = context;
    }

    @Override
    public Outcome<List<Long>> write(List<CheckedRow> block) {
        List<UnitPlan> plans = block.stream()
                .map(row -> UnitGround.plan(Objects.requireNonNull(row.plan())))
                .toList();
        bulk.lock(
                block.stream().map(CheckedRow::subject).filter(Objects::nonNull).toList());
        if (!stand(plans)) {
            return Outcome.refused(Refusal.of("organisation.refusal.list-changed-meanwhile"));
        }
        List<Long> fresh =
                bulk.nextIds((int) plans.stream().filter(UnitPlan::isNew).count());
        List<UnitHistoryRow> units = new ArrayList<>();
        List<UnitHistoryRow> changed = new ArrayList<>();
        List<Long> ids = new ArrayList<>(block.size());
        for (int index = 0; index < plans.size(); index++) {
            UnitPlan plan = plans.get(index);
            long id = plan.isNew()
                    ? fresh.get(units.size())
                    : Objects.requireNonNull(block.get(index).subject());
            (plan.isNew() ? units : changed).add(UnitHistoryRow.of(id, plan.after()));
            ids.add(id);
            touched.add(new UnitId(id));
        }
        bulk.found(units, context.at(), context.actor());
        bulk.describeAnew(changed, context.at(), context.actor());
        founded.addAll(units);
        return Outcome.done(ids);
    }

    /// Whether what the check saw is still so, and still within reach.
    private boolean stand(List<UnitPlan> plans) {
        Map<String, List<UnitStretch>> recorded = ground.recorded(plans.stream()
                .flatMap(plan -> plan.after().stream())
                .flatMap(stretch -> Stream.of(stretch.code(), String.valueOf(stretch.parent())))
                .distinct()
                .toList());
        return plans.stream().allMatch(plan -> {
            List<UnitStretch> now = recorded.get(plan.code());
            List<UnitStretch> before = plan.before();
            return before == null
                    ? now == null
                    : before.equals(now) && ground.change(plan.after(), before).isEmpty();
        });
    }

    @Override
    public void end() {
        bulk.place(founded, context.at(), context.actor());
        effects.changed(touched, context.at());
    }
}
