package org.sotay.organisation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.sotay.exchange.CheckedRow;
import org.sotay.exchange.ImportContext;
import org.sotay.exchange.ImportWriting;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.UnitId;
import org.springframework.dao.DataIntegrityViolationException;

/// Writes the rows of a list of units: new ones with their histories, and what changes of those that are recorded.
final class UnitWriting implements ImportWriting {

    private final UnitBulkStore bulk;
    private final UnitGround ground;
    private final UnitEffects effects;
    private final ImportContext context;
    private final List<UnitHistoryRow> founded = new ArrayList<>();
    private final Set<String> made = new HashSet<>();
    private final Set<String> awaited = new HashSet<>();
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
        plans.stream().filter(UnitPlan::isNew).map(UnitPlan::code).forEach(made::add);
        return plans.stream().allMatch(plan -> {
            List<UnitStretch> now = recorded.get(plan.code());
            List<UnitStretch> before = plan.before();
            return before == null
                    ? now == null && ground.stands(plan.after(), this::isTold)
                    : before.equals(now) && ground.change(plan.after(), before).isEmpty();
        });
    }

    /// Whether the list founds the unit: it did already, or will where there is none yet.
    private boolean isTold(String code) {
        if (!made.contains(code) && !ground.isRecorded(code)) {
            awaited.add(code);
            return true;
        }
        return made.contains(code);
    }

    @Override
    public void end() {
        awaited.removeAll(made);
        if (!awaited.isEmpty()) {
            throw new DataIntegrityViolationException("Units above are gone: " + awaited);
        }
        bulk.place(founded, context.at(), context.actor());
        effects.changed(touched, context.at());
    }
}
