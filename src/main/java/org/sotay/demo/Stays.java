package org.sotay.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Period;

/// Turns homes into the cells somebody really belonged to: before a cell stood in its origin, afterwards in its heir.
final class Stays {

    private final LocalDate today;
    private final List<CellStay> stays = new ArrayList<>();

    private Stays(LocalDate today) {
        this.today = today;
    }

    /// @param homes one after the other, the last one up to `until`
    static List<CellStay> of(List<Home> homes, @Nullable LocalDate until, LocalDate today) {
        Stays stays = new Stays(today);
        for (int i = 0; i < homes.size(); i++) {
            LocalDate end = i + 1 < homes.size() ? homes.get(i + 1).from() : until;
            stays.add(homes.get(i).cell(), homes.get(i).from(), end);
        }
        return stays.stays;
    }

    private void add(CellPlan cell, LocalDate from, @Nullable LocalDate until) {
        LocalDate begin = Dates.later(from, cell.founded());
        if (cell.origin() != null && from.isBefore(cell.founded())) {
            boolean unborn = cell.founded().isAfter(today);
            add(cell.origin(), from, unborn ? until : Dates.sooner(cell.founded(), until));
            if (unborn) {
                return;
            }
        }
        LocalDate dissolved = cell.dissolved();
        if (dissolved == null || dissolved.isAfter(today) || !Dates.lasts(until, dissolved)) {
            append(cell, begin, until);
        } else {
            append(cell, begin, dissolved);
            add(cell.heir(), Dates.later(from, dissolved), until);
        }
    }

    private void append(CellPlan cell, LocalDate from, @Nullable LocalDate until) {
        if (!Dates.lasts(until, from)) {
            return;
        }
        if (!stays.isEmpty() && stays.getLast().cell() == cell) {
            from = stays.removeLast().period().from();
        }
        stays.add(new CellStay(cell, new Period(from, until)));
    }
}
