package org.sotay.admission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sotay.kernel.UnitId;
import org.sotay.organisation.UnitsChanged;
import org.sotay.organisation.UnitsMoved;
import org.sotay.organisation.UnitsReorganised;
import org.sotay.procedure.RuleSet;
import org.sotay.procedure.RuleSets;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Hears of a tree that changes: other units are to act in the cases of the cells below, within the same transaction.
/// It comes last, when candidates have followed their cells.
@Component
class WaitingKeeper {

    private final WaitingStore waiting;
    private final CellLineStore lines;
    private final RuleSets ruleSets;
    private final Clock clock;

    WaitingKeeper(WaitingStore waiting, CellLineStore lines, RuleSets ruleSets, Clock clock) {
        this.waiting = waiting;
        this.lines = lines;
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(UnitsMoved moved) {
        refresh(moved.units());
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(UnitsChanged changed) {
        refresh(changed.units());
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(UnitsReorganised reorganised) {
        refresh(List.of());
    }

    /// A candidate is with another cell.
    void follow(CandidateId candidate) {
        LocalDate today = LocalDate.now(clock);
        move(waiting.of(candidate, today), today);
    }

    /// A day has come: units may stand elsewhere from it on, and candidates be with other cells.
    void followDay() {
        LocalDate today = LocalDate.now(clock);
        move(waiting.all(today), today);
    }

    private void refresh(Collection<UnitId> units) {
        LocalDate today = LocalDate.now(clock);
        move(waiting.below(units, today), today);
    }

    private void move(List<WaitingStore.Placed> cases, LocalDate today) {
        if (cases.isEmpty()) {
            return;
        }
        Map<String, RuleSet> rules = ruleSets.byId();
        Map<UnitId, List<LineUnit>> above = lines.lines(
                cases.stream().map(WaitingStore.Placed::cell).distinct().toList(), today);
        List<WaitingStore.Moved> moved = new ArrayList<>();
        for (WaitingStore.Placed placed : cases) {
            RuleSet set = rules.get(placed.ruleSet());
            List<LineUnit> found = above.getOrDefault(placed.cell(), List.of());
            if (set != null && !found.isEmpty()) {
                CellLine line = new CellLine(found, set.value(AdmissionRules.DECIDED_BY));
                moved.add(new WaitingStore.Moved(
                        placed, line.at(placed.level()).orElse(line.cell()).id()));
            }
        }
        waiting.move(moved);
    }
}
