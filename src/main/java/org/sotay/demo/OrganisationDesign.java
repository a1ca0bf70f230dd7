package org.sotay.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Plans the organisations of a committee that are no communes: agencies, schools, hospitals, enterprises, units.
final class OrganisationDesign {

    private static final int CELL_SIZE = 13;
    private static final int MANY_CELLS = 14;
    private static final int CELLS_OF_A_DEPARTMENT = 7;
    private static final int ELASTIC_SIZE = 40;

    private final Committee committee;
    private final Places places;
    private final Chance chance;
    private final Map<String, List<String>> cellNames = Sheet.lists("cells.csv");

    /// An organisation wanted.
    private record Wanted(String name, Milieu milieu, int members, LocalDate founded) {

        boolean single() {
            return members < GrassrootsPlan.COMMITTEE_SIZE;
        }

        Wanted sized(int size) {
            return new Wanted(name, milieu, size, founded);
        }
    }

    OrganisationDesign(Committee committee, Places places) {
        this.committee = committee;
        this.places = places;
        this.chance = Chance.of("organisations of " + committee.code());
    }

    /// Everything that stands besides so many communes.
    List<GrassrootsPlan> plan(int communes) {
        List<Wanted> wanted = new ArrayList<>(fromSheet());
        addFirms(wanted, committee.figures().organisations() - communes - wanted.size());
        if (!committee.territory()) {
            wanted = stretched(wanted);
        }
        int[] cells = cells(wanted);
        List<GrassrootsPlan> plans = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            plans.add(found(wanted.get(i), "%s.%02d".formatted(committee.code(), i + 1), cells[i]));
        }
        return plans;
    }

    private List<Wanted> fromSheet() {
        return Sheet.rows("organisations.csv").stream()
                .filter(row -> row.get(0).equals(committee.code())
                        || (committee.territory() && row.get(0).equals("district")))
                .map(row -> {
                    Milieu milieu = Milieu.valueOf(row.get(1));
                    int size = aboutAsLarge(Integer.parseInt(row.get(2)));
                    return new Wanted(
                            committee.fill(row.get(3)), milieu, size, Beginnings.organisation(chance, milieu));
                })
                .toList();
    }

    private int aboutAsLarge(int size) {
        int near = (int) Math.round(size * chance.between(0.88, 1.12));
        return size < GrassrootsPlan.COMMITTEE_SIZE
                ? Math.clamp(near, 4, GrassrootsPlan.COMMITTEE_SIZE - 1)
                : Math.max(near, GrassrootsPlan.COMMITTEE_SIZE);
    }

    private void addFirms(List<Wanted> wanted, int count) {
        for (int i = 0; i < count; i++) {
            LocalDate founded = i < committee.figures().firms() ? inTheYearOfTheFigures() : firmFounded();
            int size = founded.getYear() >= Milestones.FIGURES.getYear()
                    ? chance.between(4, 11)
                    : chance.once(0.13) ? chance.between(30, 64) : chance.between(5, 26);
            wanted.add(new Wanted(places.firm(chance), Milieu.PRIVATE_ENTERPRISE, size, founded));
        }
    }

    private LocalDate inTheYearOfTheFigures() {
        return LocalDate.of(Milestones.FIGURES.getYear(), chance.between(2, 11), chance.between(3, 26));
    }

    private LocalDate firmFounded() {
        return chance.once(0.2)
                ? LocalDate.of(chance.between(2020, 2022), chance.between(2, 11), chance.between(3, 26))
                : Beginnings.organisation(chance, Milieu.PRIVATE_ENTERPRISE);
    }

    /// Without communes to take up the rest, the larger organisations share it.
    private List<Wanted> stretched(List<Wanted> wanted) {
        double[] weights = wanted.stream()
                .mapToDouble(organisation -> elastic(organisation) ? organisation.members() : 0)
                .toArray();
        int stiff = wanted.stream()
                .filter(organisation -> !elastic(organisation))
                .mapToInt(Wanted::members)
                .sum();
        int[] sizes = Shares.apportion(committee.figures().members() - stiff, weights);
        return Stream.iterate(0, i -> i < sizes.length, i -> i + 1)
                .map(i -> weights[i] > 0 ? wanted.get(i).sized(sizes[i]) : wanted.get(i))
                .toList();
    }

    private static boolean elastic(Wanted organisation) {
        return organisation.members() >= ELASTIC_SIZE;
    }

    private int[] cells(List<Wanted> wanted) {
        if (committee.territory()) {
            return wanted.stream()
                    .mapToInt(each -> each.single() ? 1 : Math.max(2, each.members() / CELL_SIZE))
                    .toArray();
        }
        double[] weights = wanted.stream()
                .mapToDouble(each -> each.single() ? 0 : each.members())
                .toArray();
        int least = wanted.stream().mapToInt(each -> each.single() ? 1 : 2).sum();
        int[] cells = Shares.apportion(committee.figures().cells() - least, weights);
        Arrays.setAll(cells, i -> cells[i] + (weights[i] > 0 ? 2 : 1));
        return cells;
    }

    private GrassrootsPlan found(Wanted wanted, String code, int cells) {
        GrassrootsPlan plan =
                new GrassrootsPlan(committee, code, wanted.name(), wanted.milieu(), wanted.founded(), wanted.single());
        if (wanted.single()) {
            plan.addCell(wanted.name(), wanted.milieu(), wanted.founded(), wanted.members());
            return plan;
        }
        double[] weights = new double[cells];
        Arrays.setAll(weights, i -> chance.between(0.7, 1.3));
        int[] sizes = Shares.apportion(wanted.members(), weights, 4);
        for (int i = 0; i < cells; i++) {
            LocalDate founded =
                    plan.firm() ? wanted.founded() : Beginnings.cell(chance, wanted.milieu(), wanted.founded());
            plan.addCell(cellName(wanted.milieu(), i), wanted.milieu(), founded, sizes[i]);
        }
        if (cells >= MANY_CELLS) {
            plan.divide(CELLS_OF_A_DEPARTMENT);
        }
        return plan;
    }

    private String cellName(Milieu milieu, int i) {
        List<String> names = cellNames.getOrDefault(milieu.name(), List.of());
        return i < names.size() ? names.get(i) : "số " + (i + 1);
    }
}
