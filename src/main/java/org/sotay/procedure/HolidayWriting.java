package org.sotay.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sotay.exchange.CheckedRow;
import org.sotay.exchange.ImportContext;
import org.sotay.exchange.ImportWriting;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;

/// Writes the rows of a list of special days: new years, new days, other names.
final class HolidayWriting implements ImportWriting {

    private final CalendarStore store;
    private final CalendarKeeping keeping;
    private final ImportContext context;
    private final List<LocalDate> touched = new ArrayList<>();
    private final Set<Integer> added = new HashSet<>();

    HolidayWriting(CalendarStore store, CalendarKeeping keeping, ImportContext context) {
        this.store = store;
        this.keeping = keeping;
        this.context = context;
    }

    @Override
    public Outcome<List<Long>> write(List<CheckedRow> block) {
        store.lock();
        List<HolidayPlan> plans = block.stream()
                .map(row -> HolidayPlan.of(Objects.requireNonNull(row.plan())))
                .toList();
        List<LocalDate> days = plans.stream().map(HolidayPlan::day).toList();
        if (!stand(plans, store.find(days), new HashSet<>(store.years()))) {
            return Outcome.refused(Refusal.of("procedure.refusal.calendar-changed-meanwhile"));
        }
        for (HolidayPlan plan : plans) {
            String source = plan.source();
            if (source != null && added.add(plan.year())) {
                store.addYear(plan.year(), source, context.at(), context.actor());
            }
        }
        store.remove(
                plans.stream()
                        .filter(plan -> plan.before() != null)
                        .map(HolidayPlan::day)
                        .toList(),
                context.at(),
                context.actor());
        store.add(plans.stream().map(HolidayPlan::written).toList(), context.at(), context.actor());
        touched.addAll(days);
        return Outcome.done(days.stream().map(LocalDate::toEpochDay).toList());
    }

    /// Whether what the check saw is still so.
    private boolean stand(List<HolidayPlan> plans, Map<LocalDate, SpecialDay> now, Set<Integer> years) {
        return plans.stream().allMatch(plan -> {
            SpecialDay known = now.get(plan.day());
            boolean year = added.contains(plan.year()) || years.contains(plan.year()) == (plan.source() == null);
            return year && Objects.equals(known == null ? null : known.names(), plan.before());
        });
    }

    @Override
    public void end() {
        if (!touched.isEmpty()) {
            keeping.changed(touched, context.at());
        }
    }
}
