package org.sotay.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Deals admissions, arrivals, losses and exemptions to the cells.
final class IntakePlan {

    static final int CORE = 3;

    private static final double ARRIVED_PER_YEAR = 0.0045;
    private static final double LOST_UNTIL_THE_FIGURES = 0.094;
    private static final double MOST_EXEMPT = 0.34;

    private final ProvincePlan province;
    private final Cast cast;
    private final LocalDate today;
    private final Map<CellPlan, Intake> intakes = new HashMap<>();

    IntakePlan(ProvincePlan province, Cast cast, LocalDate today) {
        this.province = province;
        this.cast = cast;
        this.today = today;
        province.cells().forEach(cell -> intakes.put(cell, new Intake()));
        for (Committee committee : province.committees()) {
            exempt(committee);
            loseMembers(committee);
        }
        for (int year = Milestones.HISTORY.getYear(); year <= today.getYear(); year++) {
            admissions(year);
            arrivals(year);
        }
    }

    Intake of(CellPlan cell) {
        return Objects.requireNonNull(intakes.get(cell), cell.code());
    }

    /// Everybody the demo will ever have registered by today.
    int persons() {
        return province.cells().stream()
                .mapToInt(cell -> cell.members() + of(cell).gone() + of(cell).later())
                .sum();
    }

    private void exempt(Committee committee) {
        List<CellPlan> cells = cells(committee);
        int[] pinned = cells.stream()
                .mapToInt(cell -> Objects.requireNonNullElse(cast.pinned(cell, "EXEMPT"), 0))
                .toArray();
        double[] weights = cells.stream()
                .mapToDouble(cell -> cast.pinned(cell, "EXEMPT") == null
                                && cell.steady()
                                && cell.milieu().residential()
                        ? cell.members()
                        : 0)
                .toArray();
        int[] most = cells.stream()
                .mapToInt(cell -> Math.min(room(cell), (int) (cell.members() * MOST_EXEMPT)))
                .toArray();
        int[] dealt = Shares.deal(
                Chance.of("exempt of " + committee.code()),
                committee.figures().exempt() - Arrays.stream(pinned).sum(),
                weights,
                most);
        for (int i = 0; i < dealt.length; i++) {
            of(cells.get(i)).exempts(pinned[i] + dealt[i]);
        }
    }

    private void loseMembers(Committee committee) {
        List<CellPlan> cells = cells(committee);
        int[] lost = Shares.deal(
                Chance.of("losses of " + committee.code()),
                (int) (committee.figures().members() * LOST_UNTIL_THE_FIGURES),
                steadyMembers(cells),
                cells.stream().mapToInt(CellPlan::members).toArray());
        for (int i = 0; i < lost.length; i++) {
            of(cells.get(i)).loses(lost[i]);
        }
    }

    private void admissions(int year) {
        boolean counted = year <= Milestones.FIGURES.getYear();
        new AdmissionYear(year, province, cast, cell -> counted ? room(cell) : cell.members())
                .plan().stream()
                        .filter(admission -> !admission.day().isAfter(today))
                        .forEach(admission -> of(admission.cell()).admits(admission));
    }

    private void arrivals(int year) {
        boolean counted = year <= Milestones.FIGURES.getYear();
        for (Committee committee : province.committees()) {
            Chance chance = Chance.of("arrivals of " + year + " in " + committee.code());
            List<CellPlan> cells = cells(committee);
            int[] come = Shares.deal(
                    chance,
                    (int) (committee.figures().members() * ARRIVED_PER_YEAR),
                    steadyMembers(cells),
                    cells.stream()
                            .mapToInt(cell -> counted ? room(cell) : cell.members())
                            .toArray());
            for (int i = 0; i < come.length; i++) {
                for (int k = 0; k < come[i]; k++) {
                    LocalDate day = chance.day(LocalDate.of(year, 1, 5), LocalDate.of(year, 12, 28));
                    if (!day.isAfter(today)) {
                        of(cells.get(i)).receives(day);
                    }
                }
            }
        }
    }

    /// How many slots are left for others than the core and the people of the story.
    private int room(CellPlan cell) {
        int story = (int) cast.of(cell).stream()
                .filter(fixed -> fixed.slot() == Slot.ORDINARY)
                .count();
        return Math.max(0, cell.members() - CORE - story - of(cell).taken());
    }

    private static double[] steadyMembers(List<CellPlan> cells) {
        return cells.stream()
                .mapToDouble(cell -> cell.steady() ? cell.members() : 0)
                .toArray();
    }

    private List<CellPlan> cells(Committee committee) {
        return province.cells().stream()
                .filter(cell -> cell.committee().equals(committee))
                .toList();
    }
}
