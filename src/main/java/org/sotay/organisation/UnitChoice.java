package org.sotay.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Mandate;
import org.sotay.ui.Crumb;
import org.springframework.stereotype.Component;

/// Finds the unit a page is about: the one asked for, or the actor's own.
@Component
public class UnitChoice {

    /// More cells than this are not offered for choice; the code is typed.
    private static final int MOST_CELLS = 500;

    private final Units units;

    UnitChoice(Units units) {
        this.units = units;
    }

    /// The unit of that code as of a day, else the one the actor acts for, else the first of the uppermost in reach.
    public Optional<UnitAt> choose(Actor actor, @Nullable String code, LocalDate day) {
        if (code != null && !code.isBlank()) {
            return units.find(actor, code, day);
        }
        Mandate acting = actor.acting();
        String own = acting == null ? null : acting.unitCode();
        if (own != null) {
            return units.find(actor, own, day);
        }
        return units.tops(actor, day).stream().findFirst().flatMap(top -> units.find(actor, top.code(), day));
    }

    /// Cells to choose from at or below the actor's own unit; none when there are too many.
    public List<UnitLine> cells(Actor actor, LocalDate day) {
        return choose(actor, null, day).map(unit -> cells(unit, day)).orElse(List.of());
    }

    /// Cells to choose from at or below a unit; none when there are too many.
    public List<UnitLine> cells(UnitAt unit, LocalDate day) {
        List<UnitLine> cells = units.cells(unit, day, MOST_CELLS + 1);
        return cells.size() > MOST_CELLS ? List.of() : cells;
    }

    /// The way down to the unit; steps above the actor's own unit are named, not linked.
    public List<Crumb> crumbs(Actor actor, UnitAt unit, String pathBefore) {
        Mandate acting = actor.acting();
        String own = acting == null ? null : acting.unitCode();
        List<Crumb> crumbs = new ArrayList<>();
        boolean within = own == null;
        for (UnitLine step : unit.line()) {
            within = within || step.code().equals(own);
            boolean last = step.code().equals(unit.code());
            crumbs.add(new Crumb(step.name(), within && !last ? pathBefore + step.code() : null));
        }
        return crumbs;
    }

    /// The way down to a page about the unit, with a link to the unit itself.
    public List<Crumb> crumbsTo(Actor actor, UnitAt unit, String pathBefore) {
        List<Crumb> crumbs = crumbs(actor, unit, pathBefore);
        crumbs.set(crumbs.size() - 1, new Crumb(unit.name(), pathBefore + unit.code()));
        return crumbs;
    }
}
