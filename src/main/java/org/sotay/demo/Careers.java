package org.sotay.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Lets members move between cells: with a new address, to another place of work, home on retirement.
final class Careers {

    private static final LocalDate RECORDED_RETIREMENTS = LocalDate.of(1997, 1, 1);
    private static final double MOVED_BEFORE = 0.035;
    private static final double RETIRED_HERE = 0.3;
    private static final double MOVES_PER_YEAR = 0.011;
    private static final int AGE_OF_RETIREMENT = 57;

    private final Neighbourhood neighbourhood;
    private final LocalDate today;

    Careers(Neighbourhood neighbourhood, LocalDate today) {
        this.neighbourhood = neighbourhood;
        this.today = today;
    }

    /// One home after the other, the one of the day of the figures among them.
    List<Home> homes(Chance chance, Sketch sketch) {
        List<Home> homes = new ArrayList<>();
        homes.add(new Home(sketch.home(), sketch.present()));
        if (sketch.fixed() != null && sketch.fixed().movedHere() != null) {
            CellPlan before = neighbourhood.residence(chance, sketch.home().committee());
            comeFrom(before, sketch.fixed().movedHere(), homes);
        } else if (!sketch.stays()) {
            before(chance, sketch, homes);
            after(chance, sketch, homes);
        }
        return homes;
    }

    private void before(Chance chance, Sketch sketch, List<Home> homes) {
        if (sketch.slot() != Slot.ORDINARY && sketch.slot() != Slot.EXEMPT) {
            return;
        }
        CellPlan home = sketch.home();
        LocalDate retirement = sketch.birth().plusYears(AGE_OF_RETIREMENT).plusDays(chance.below(1500));
        if (home.milieu().residential()
                && retirement.isAfter(RECORDED_RETIREMENTS)
                && retirement.isBefore(Milestones.FIGURES)) {
            if (chance.once(RETIRED_HERE)) {
                comeFrom(neighbourhood.workplace(chance, home.committee()), retirement, homes);
            }
        } else if (sketch.slot() == Slot.ORDINARY && chance.once(MOVED_BEFORE)) {
            LocalDate day = chance.day(Milestones.HISTORY.plusDays(20), Milestones.FIGURES.minusDays(20));
            comeFrom(neighbourhood.alike(chance, home), day, homes);
        }
    }

    /// Puts another home before the first one, if it leaves both some time.
    private static void comeFrom(CellPlan cell, LocalDate day, List<Home> homes) {
        Home first = homes.getFirst();
        boolean stood = !cell.founded().isAfter(first.from());
        if (stood && first.from().plusDays(200).isBefore(day) && cell != first.cell()) {
            homes.set(0, new Home(first.cell(), day));
            homes.addFirst(new Home(cell, first.from()));
        }
    }

    private void after(Chance chance, Sketch sketch, List<Home> homes) {
        if (sketch.slot() == Slot.EXEMPT || sketch.slot() == Slot.GONE) {
            return;
        }
        LocalDate settled = Dates.later(Milestones.FIGURES, sketch.present()).plusDays(150);
        CellPlan home = sketch.home();
        for (int year = settled.getYear(); year <= today.getYear(); year++) {
            if (chance.once(MOVES_PER_YEAR)) {
                boolean retires =
                        !home.milieu().residential() && year - sketch.birth().getYear() >= AGE_OF_RETIREMENT;
                CellPlan next =
                        retires ? neighbourhood.residence(chance, home.committee()) : neighbourhood.alike(chance, home);
                LocalDate day = LocalDate.ofYearDay(year, chance.between(1, 365));
                if (day.isAfter(settled)
                        && !Fates.admitted(sketch, day)
                        && !day.isAfter(today)
                        && Dates.lasts(sketch.until(), day)
                        && next != home) {
                    homes.add(new Home(next, day));
                }
                return;
            }
        }
    }
}
