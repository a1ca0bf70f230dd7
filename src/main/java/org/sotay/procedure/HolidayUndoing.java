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
import org.sotay.exchange.ImportUndoing;
import org.sotay.kernel.Refusal;

/// Takes back the rows of a list of special days: new days and years go, other names are put back.
final class HolidayUndoing implements ImportUndoing {

    private final CalendarStore store;
    private final CalendarKeeping keeping;
    private final ImportContext context;
    private final Set<LocalDate> made = new HashSet<>();
    private final Set<Integer> years = new HashSet<>();
    private final List<LocalDate> touched = new ArrayList<>();

    HolidayUndoing(CalendarStore store, CalendarKeeping keeping, ImportContext context) {
        this.store = store;
        this.keeping = keeping;
        this.context = context;
    }

    @Override
    public List<Refusal> dependants(List<CheckedRow> block) {
        store.lock();
        List<HolidayPlan> plans = plans(block);
        Map<LocalDate, SpecialDay> now =
                store.find(plans.stream().map(HolidayPlan::day).toList());
        List<Refusal> reasons = new ArrayList<>();
        for (HolidayPlan plan : plans) {
            if (!plan.written().equals(now.get(plan.day()))) {
                reasons.add(Refusal.of("procedure.refusal.undo-changed-since", plan.day()));
            }
            if (plan.before() == null) {
                made.add(plan.day());
            }
            if (plan.source() != null) {
                years.add(plan.year());
            }
        }
        return reasons;
    }

    /// Days that were added since to a year that came with the list.
    @Override
    public List<Refusal> dependants() {
        return years.stream()
                .sorted()
                .flatMap(year -> store.year(year).stream())
                .flatMap(year -> year.days().stream())
                .filter(day -> !made.contains(day.day()))
                .map(day -> Refusal.of("procedure.refusal.undo-days-added", day.day()))
                .toList();
    }

    @Override
    public void undo(List<CheckedRow> block) {
        List<HolidayPlan> plans = plans(block);
        store.remove(plans.stream().map(HolidayPlan::day).toList(), context.at(), context.actor());
        List<SpecialDay> back = new ArrayList<>();
        for (HolidayPlan plan : plans) {
            DayNames before = plan.before();
            touched.add(plan.day());
            if (before != null) {
                back.add(new SpecialDay(plan.day(), before));
            }
        }
        store.add(back, context.at(), context.actor());
    }

    @Override
    public void end() {
        store.removeYears(years);
        if (!touched.isEmpty()) {
            keeping.changed(touched, context.at());
        }
    }

    private static List<HolidayPlan> plans(List<CheckedRow> block) {
        return block.stream()
                .map(row -> HolidayPlan.of(Objects.requireNonNull(row.plan())))
                .toList();
    }
}
