package org.sotay.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Every unit of the demo province, through all its years.
record ProvincePlan(List<Committee> committees, List<GrassrootsPlan> organisations, List<CellPlan> cells) {

    static final String CODE = "37";

    private static final String YEN_TU = "377.14728";
    private static final LocalDate PHUONG_NAI_MERGED = LocalDate.of(2022, 7, 1);

    ProvincePlan {
        committees = List.copyOf(committees);
        organisations = List.copyOf(organisations);
        cells = List.copyOf(cells);
    }

    /// @param untouched codes of organisations whose cells stay as they are
    static ProvincePlan draw(Set<String> untouched) {
        List<Committee> committees = Committee.all();
        List<Commune> communes = Commune.all();
        Places places = new Places();
        List<GrassrootsPlan> organisations = new ArrayList<>();
        for (Committee committee : committees) {
            organisations.addAll(organisations(committee, communes, untouched, places));
        }
        return new ProvincePlan(
                committees,
                organisations,
                organisations.stream().flatMap(plan -> plan.cells().stream()).toList());
    }

    private static List<GrassrootsPlan> organisations(
            Committee committee, List<Commune> all, Set<String> untouched, Places places) {
        List<Commune> communes = all.stream()
                .filter(commune -> commune.committee().equals(committee.code()))
                .toList();
        List<GrassrootsPlan> plans = new ArrayList<>(new OrganisationDesign(committee, places).plan(communes.size()));
        if (!communes.isEmpty()) {
            int members = committee.figures().members() - members(plans);
            int cells = committee.figures().cells()
                    - plans.stream().mapToInt(plan -> plan.cells().size()).sum();
            plans.addAll(new CommuneDesign(committee, communes, places).plan(members, cells));
        }
        Reorganisation reorganisation = new Reorganisation(committee, plans, untouched, places);
        reorganisation.happen();
        plans.stream()
                .filter(plan -> plan.code().equals(YEN_TU))
                .map(plan -> plan.cells().getFirst())
                .findFirst()
                .ifPresent(heir -> reorganisation.merge(heir, "thôn Phương Nại", PHUONG_NAI_MERGED));
        return plans;
    }

    private static int members(List<GrassrootsPlan> plans) {
        return plans.stream()
                .flatMap(plan -> plan.cells().stream())
                .mapToInt(CellPlan::members)
                .sum();
    }

    /// The cell called so in the organisation of that code; without a name the first one.
    Optional<CellPlan> cell(String organisation, String name) {
        return organisations.stream()
                .filter(plan -> plan.code().equals(organisation))
                .flatMap(plan -> plan.cells().stream())
                .filter(cell -> name.isEmpty() || cell.name().equals(name))
                .findFirst();
    }
}
