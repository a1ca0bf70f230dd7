package org.sotay.procedure;

import java.util.List;
import java.util.Optional;
import org.sotay.kernel.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The days on which is worked.
@Service
public class Calendars {

    private final CalendarStore store;

    Calendars(CalendarStore store) {
        this.store = store;
    }

    /// Every year that is recorded, for counting working days.
    public WorkingCalendar current() {
        return store.current();
    }

    /// Keeps the calendar as it is until the transaction ends: for whoever writes a day that was counted by it.
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold() {
        store.share();
    }

    /// The years that are recorded, in their order.
    public List<Integer> years() {
        return store.years();
    }

    /// A year with its special days, if it is recorded.
    public Optional<CalendarYear> year(int year) {
        return store.year(year);
    }
}
