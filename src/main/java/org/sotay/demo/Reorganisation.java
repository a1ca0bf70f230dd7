package org.sotay.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Lets the units of a committee change over the years: cells merge and divide, enterprises come and go.
///
/// Whoever is at home in a unit that does not stand yet, or no longer, belongs to its origin, or to its heir. So the
/// figures of the one day stay as they are, whatever happens before and after.
final class Reorganisation {

    private static final List<LocalDate> MERGERS_BEFORE = List.of(
            LocalDate.of(2020, 7, 1), LocalDate.of(2021, 1, 1), LocalDate.of(2022, 7, 1), LocalDate.of(2023, 1, 1));
    private static final List<LocalDate> MERGERS_AFTER =
            List.of(LocalDate.of(2024, 7, 1), LocalDate.of(2025, 1, 1), LocalDate.of(2026, 4, 1));
    private static final int LARGE_CELL = 20;
    private static final int ENOUGH_FOR_A_CELL = 5;

    private final Committee committee;
    private final List<GrassrootsPlan> organisations;
    private final Set<String> untouched;
    private final Places places;
    private final Chance chance;
    private final Set<CellPlan> involved = new HashSet<>();
    private int organisationNumber;

    /// @param organisations is added to
    /// @param untouched codes of organisations whose cells stay as they are
    Reorganisation(Committee committee, List<GrassrootsPlan> organisations, Set<String> untouched, Places places) {
        this.committee = committee;
        this.organisations = organisations;
        this.untouched = untouched;
        this.places = places;
        this.chance = Chance.of("reorganisation of " + committee.code());
        this.organisationNumber =
                (int) organisations.stream().filter(plan -> !plan.commune()).count();
    }

    void happen() {
        originsOfFirms();
        cellsFoundedBefore();
        if (committee.territory()) {
            changingCells(0.014)
                    .forEach(heir -> merge(heir, places.formerVillage(chance), chance.pick(MERGERS_BEFORE)));
            changingCells(0.012).forEach(this::mergeAfter);
            changingCells(0.016).forEach(this::divideAfter);
            firmsFoundedAfter(2 + chance.below(3));
            firmGoneBefore();
            firmGoingAfter();
        }
    }

    /// Lets a former cell of that name have been merged into `heir` on `day`.
    void merge(CellPlan heir, String name, LocalDate day) {
        int people = chance.between(ENOUGH_FOR_A_CELL, ENOUGH_FOR_A_CELL + 2);
        heir.gives(people);
        heir.organisation().addCell(name, heir.milieu(), heir.founded(), people).endsInto(heir, day);
        involved.add(heir);
    }

    private void originsOfFirms() {
        organisations.stream()
                .filter(GrassrootsPlan::firm)
                .flatMap(firm -> firm.cells().stream())
                .forEach(cell -> cell.beginsOutOf(hostOf(ENOUGH_FOR_A_CELL), cell.founded()));
    }

    private void cellsFoundedBefore() {
        for (GrassrootsPlan plan : organisations) {
            if (plan.single() || plan.firm() || untouched.contains(plan.code())) {
                continue;
            }
            for (CellPlan cell : plan.cells().subList(1, plan.cells().size())) {
                if (free(cell) && chance.once(0.02)) {
                    CellPlan origin = plan.cells().getFirst();
                    involved.add(origin);
                    involved.add(cell);
                    cell.beginsOutOf(origin, workday(2020, 2023));
                }
            }
        }
    }

    private void mergeAfter(CellPlan cell) {
        CellPlan heir = cell.organisation().cells().getFirst();
        if (heir != cell && heir.steady()) {
            involved.add(heir);
            involved.add(cell);
            cell.endsInto(heir, chance.pick(MERGERS_AFTER));
        }
    }

    private void divideAfter(CellPlan cell) {
        int people = chance.between(ENOUGH_FOR_A_CELL, ENOUGH_FOR_A_CELL + 3);
        if (cell.members() >= LARGE_CELL + people) {
            involved.add(cell);
            cell.gives(people);
            cell.organisation()
                    .addCell(cell.name() + " B", cell.milieu(), cell.founded(), people)
                    .beginsOutOf(cell, workday(2024, 2026));
        }
    }

    private void firmsFoundedAfter(int count) {
        for (int i = 0; i < count; i++) {
            LocalDate day = workday(2024, 2026);
            CellPlan host = hostOf(LARGE_CELL + ENOUGH_FOR_A_CELL);
            firm(host, day).cells().getFirst().beginsOutOf(host, day);
        }
    }

    private void firmGoneBefore() {
        CellPlan host = hostOf(LARGE_CELL + ENOUGH_FOR_A_CELL);
        LocalDate founded = Beginnings.organisation(chance, Milieu.PRIVATE_ENTERPRISE);
        GrassrootsPlan firm = firm(host, founded);
        firm.cells().getFirst().beginsOutOf(host, founded);
        firm.endsInto(host, workday(2021, 2023));
    }

    private void firmGoingAfter() {
        organisations.stream()
                .filter(plan -> plan.firm() && plan.single() && plan.dissolved() == null)
                .filter(plan -> plan.founded().isBefore(Milestones.HISTORY))
                .findFirst()
                .ifPresent(plan -> plan.endsInto(hostOf(ENOUGH_FOR_A_CELL), workday(2024, 2026)));
    }

    private GrassrootsPlan firm(CellPlan host, LocalDate founded) {
        host.gives(ENOUGH_FOR_A_CELL);
        organisationNumber++;
        GrassrootsPlan firm = new GrassrootsPlan(
                committee,
                "%s.%02d".formatted(committee.code(), organisationNumber),
                places.firm(chance),
                Milieu.PRIVATE_ENTERPRISE,
                founded,
                true);
        firm.addCell(firm.name(), Milieu.PRIVATE_ENTERPRISE, founded, ENOUGH_FOR_A_CELL);
        organisations.add(firm);
        return firm;
    }

    /// A cell that members of an enterprise belong to as long as they have none of their own.
    private CellPlan hostOf(int atLeast) {
        Predicate<CellPlan> suits = cell -> committee.territory()
                ? cell.milieu().residential()
                : cell.milieu() == Milieu.AGENCY && !cell.organisation().single();
        List<CellPlan> hosts = cells().stream()
                .filter(cell -> cell.steady() && suits.test(cell) && cell.members() >= atLeast)
                .filter(cell -> !untouched.contains(cell.organisation().code()))
                .toList();
        CellPlan host = chance.pick(hosts);
        involved.add(host);
        return host;
    }

    private List<CellPlan> changingCells(double share) {
        return cells().stream()
                .filter(cell -> cell.milieu().residential() && free(cell))
                .filter(cell -> cell.members() >= LARGE_CELL && chance.once(share))
                .filter(cell -> !untouched.contains(cell.organisation().code()))
                .toList();
    }

    private boolean free(CellPlan cell) {
        return cell.steady() && !involved.contains(cell);
    }

    private List<CellPlan> cells() {
        List<CellPlan> cells = new ArrayList<>();
        organisations.forEach(plan -> cells.addAll(plan.cells()));
        return cells;
    }

    private LocalDate workday(int firstYear, int lastYear) {
        return LocalDate.of(chance.between(firstYear, lastYear), chance.between(2, 11), chance.between(3, 26));
    }
}
