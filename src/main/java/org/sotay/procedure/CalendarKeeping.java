package org.sotay.procedure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Records public holidays, and days on which is worked in exchange. Whoever counts working days hears of each change
/// within the same transaction.
@Service
public class CalendarKeeping {

    private final CalendarStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CalendarKeeping(CalendarStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /// Adds a day to a year that is recorded; recorded already under the same names, it is done.
    @Transactional
    public Outcome<SpecialDay> add(Actor actor, SpecialDay day) {
        if (!actor.may(ProcedureCapabilities.EDIT_CALENDAR)) {
            return Outcome.missing();
        }
        List<Refusal> reasons = CalendarRules.day(day);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        store.lock();
        if (!store.years().contains(day.day().getYear())) {
            String year = CalendarRules.text(day.day().getYear());
            return Outcome.refused(Refusal.at("day", "procedure.refusal.year-not-recorded", year));
        }
        SpecialDay known = store.find(List.of(day.day())).get(day.day());
        if (known != null) {
            return known.equals(day)
                    ? Outcome.done(day)
                    : Outcome.refused(Refusal.at("day", "procedure.refusal.day-recorded", day.day()));
        }
        Instant now = clock.instant();
        store.add(List.of(day), now, actor);
        changed(List.of(day.day()), now);
        return Outcome.done(day);
    }

    /// Takes a day out: it becomes a day like any other.
    @Transactional
    public Outcome<SpecialDay> remove(Actor actor, LocalDate day) {
        if (!actor.may(ProcedureCapabilities.EDIT_CALENDAR)) {
            return Outcome.missing();
        }
        store.lock();
        SpecialDay known = store.find(List.of(day)).get(day);
        if (known == null) {
            return Outcome.missing();
        }
        Instant now = clock.instant();
        store.remove(List.of(day), now, actor);
        changed(List.of(day), now);
        return Outcome.done(known);
    }

    /// Puts a day back that was taken out.
    @Transactional
    public Outcome<SpecialDay> restore(Actor actor, LocalDate day) {
        Optional<SpecialDay> before = store.removed(day);
        return before.isEmpty() ? Outcome.missing() : add(actor, before.get());
    }

    /// Records a year with all its days; recorded already with the same days, it is done.
    @Transactional
    public Outcome<Integer> addYear(Actor actor, CalendarYear year) {
        if (!actor.may(ProcedureCapabilities.EDIT_CALENDAR)) {
            return Outcome.missing();
        }
        List<Refusal> reasons = CalendarRules.year(year.year(), year.source(), year.days());
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        store.lock();
        Optional<CalendarYear> known = store.year(year.year());
        if (known.isPresent()) {
            return same(known.get(), year)
                    ? Outcome.done(year.year())
                    : Outcome.refused(
                            Refusal.at("year", "procedure.refusal.year-recorded", CalendarRules.text(year.year())));
        }
        Instant now = clock.instant();
        store.addYear(year.year(), year.source(), now, actor);
        store.add(year.days(), now, actor);
        changed(year.days().stream().map(SpecialDay::day).toList(), now);
        return Outcome.done(year.year());
    }

    private static boolean same(CalendarYear known, CalendarYear told) {
        return known.source().equals(told.source()) && byDay(known).equals(byDay(told));
    }

    private static Map<LocalDate, DayNames> byDay(CalendarYear year) {
        return year.days().stream().collect(Collectors.toMap(SpecialDay::day, SpecialDay::names));
    }

    /// Tells whoever counts working days.
    void changed(Collection<LocalDate> days, Instant now) {
        TreeSet<Integer> years = new TreeSet<>();
        days.forEach(day -> years.add(day.getYear()));
        events.publishEvent(new CalendarChanged(years, now));
    }
}
