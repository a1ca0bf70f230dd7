package org.sotay.procedure;

import java.util.List;
import org.sotay.kernel.Deadline;
import org.sotay.kernel.WorkingCalendar;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Hears of a changed calendar and moves the deadlines of all running periods, within the same transaction.
@Component
class ClockKeeper {

    private final RunningClockStore clocks;
    private final Calendars calendars;

    ClockKeeper(RunningClockStore clocks, Calendars calendars) {
        this.clocks = clocks;
        this.calendars = calendars;
    }

    @EventListener
    void on(CalendarChanged changed) {
        WorkingCalendar calendar = calendars.current();
        clocks.move(moved(clocks.hold(), calendar));
    }

    /// Those whose deadline is another one by this calendar, as it is then.
    static List<RunningClockStore.Running> moved(List<RunningClockStore.Running> running, WorkingCalendar calendar) {
        return running.stream()
                .<RunningClockStore.Running>mapMulti((clock, next) -> {
                    Deadline due = calendar.after(clock.startsOn(), clock.days());
                    RunningClockStore.Running then = clock.due(due.day(), !due.certain());
                    if (!then.equals(clock)) {
                        next.accept(then);
                    }
                })
                .toList();
    }
}
