package org.sotay.admission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Mandate;
import org.sotay.kernel.Scope;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/// What waits for whom, and which cases do not go on.
@Service
public class DueCases {

    private final DueStore due;
    private final StuckStore stuck;
    private final Clock clock;
    private final int idleDays;

    /// @param idleDays after so many days without a step, while no period runs, a case counts as stuck
    DueCases(DueStore due, StuckStore stuck, Clock clock, @Value("${sotay.cases.idle-days:60}") int idleDays) {
        this.due = due;
        this.stuck = stuck;
        this.clock = clock;
        this.idleDays = idleDays;
    }

    /// What waits for the unit the actor acts for: overdue first, by days and weight, then what is due next.
    public DuePage mine(Actor actor, int page, int size) {
        Mandate acting = actor.acting();
        Scope scope = actor.scope(AdmissionCapabilities.STEP_CASES);
        return acting == null || acting.unit() == null
                ? new DuePage(java.util.List.of(), 0, 0)
                : due.page(scope, acting.unit(), today(), page, size);
    }

    /// The cases below a unit that do not go on, as far as the actor may see them.
    public StuckPage stuck(Actor actor, StuckQuery query) {
        return stuck.page(scope(actor), query, today(), idle());
    }

    /// The same one by one.
    public void each(Actor actor, StuckQuery query, Consumer<DueItem> item) {
        stuck.each(scope(actor), query, today(), idle(), item);
    }

    public int idleDays() {
        return idleDays;
    }

    private static Scope scope(Actor actor) {
        return actor.scope(AdmissionCapabilities.READ_CANDIDATES);
    }

    private LocalDate idle() {
        return today().minusDays(idleDays);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
