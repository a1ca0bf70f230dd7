package org.sotay.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The old, lasting cells of each committee, between which people move.
final class Neighbourhood {

    private static final int NEW_CENTURY = 2000;

    private final List<Committee> committees;
    private final Map<String, List<CellPlan>> residences = new HashMap<>();
    private final Map<String, List<CellPlan>> workplaces = new HashMap<>();

    /// @param untouched codes of organisations nobody moves to or from
    Neighbourhood(ProvincePlan province, Set<String> untouched) {
        this.committees = province.committees();
        for (Committee committee : committees) {
            residences.put(committee.code(), new ArrayList<>());
            workplaces.put(committee.code(), new ArrayList<>());
        }
        province.cells().stream()
                .filter(cell -> cell.steady() && cell.founded().getYear() < NEW_CENTURY)
                .filter(cell -> !untouched.contains(cell.organisation().code()))
                .forEach(cell -> Objects.requireNonNull((cell.milieu().residential() ? residences : workplaces)
                                .get(cell.committee().code()))
                        .add(cell));
    }

    /// A village or quarter of the committee; outside territories anywhere in the province.
    CellPlan residence(Chance chance, Committee committee) {
        List<CellPlan> cells = Objects.requireNonNull(residences.get(committee.code()));
        return chance.pick(cells.isEmpty() ? Objects.requireNonNull(residences.get(anyTerritory(chance))) : cells);
    }

    /// A place of work of the committee.
    CellPlan workplace(Chance chance, Committee committee) {
        return chance.pick(Objects.requireNonNull(workplaces.get(committee.code())));
    }

    /// A cell of the same sort, mostly of the same committee.
    CellPlan alike(Chance chance, CellPlan cell) {
        Committee committee = chance.once(0.85) ? cell.committee() : chance.pick(committees);
        return cell.milieu().residential() ? residence(chance, committee) : workplace(chance, committee);
    }

    private String anyTerritory(Chance chance) {
        return chance.pick(committees.stream().filter(Committee::territory).toList())
                .code();
    }
}
