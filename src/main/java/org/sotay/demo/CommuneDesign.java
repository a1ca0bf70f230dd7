package org.sotay.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Plans the communes of a territory with the cells of their villages, schools and offices.
final class CommuneDesign {

    private static final String YEN_TU = "14728";
    private static final int LEAST_CELLS = 7;
    private static final int LEAST_VILLAGE = 6;

    private final Committee committee;
    private final List<Commune> communes;
    private final Places places;
    private final Chance chance;

    /// A cell wanted in a commune.
    private record Wanted(String name, Milieu milieu, int members) {}

    CommuneDesign(Committee committee, List<Commune> communes, Places places) {
        this.committee = committee;
        this.communes = communes;
        this.places = places;
        this.chance = Chance.of("communes of " + committee.code());
    }

    /// Spreads so many members and cells over the communes.
    List<GrassrootsPlan> plan(int members, int cells) {
        int[] sizes = sizes(members);
        List<Wanted> yenTu = yenTu();
        double[] weights = new double[communes.size()];
        Arrays.setAll(weights, i -> fixedCells(i) ? 0 : sizes[i]);
        int free = (int) Arrays.stream(weights).filter(weight -> weight > 0).count();
        int fixed = free < communes.size() ? yenTu.size() : 0;
        int[] counts = Shares.apportion(cells - fixed - LEAST_CELLS * free, weights);
        List<GrassrootsPlan> plans = new ArrayList<>();
        for (int i = 0; i < communes.size(); i++) {
            Commune commune = communes.get(i);
            plans.add(found(commune, fixedCells(i) ? yenTu : wanted(commune, sizes[i], counts[i] + LEAST_CELLS)));
        }
        return plans;
    }

    private int[] sizes(int members) {
        double[] weights = new double[communes.size()];
        Arrays.setAll(weights, i -> communes.get(i).members() > 0 ? 0 : chance.between(0.7, 1.3));
        int fixed = communes.stream().mapToInt(Commune::members).sum();
        int[] sizes = Shares.apportion(members - fixed, weights);
        Arrays.setAll(sizes, i -> sizes[i] + communes.get(i).members());
        return sizes;
    }

    private boolean fixedCells(int i) {
        return communes.get(i).code().equals(YEN_TU);
    }

    private static List<Wanted> yenTu() {
        return Sheet.rows("yen-tu.csv").stream()
                .map(row -> new Wanted(row.get(0), Milieu.valueOf(row.get(1)), Integer.parseInt(row.get(2))))
                .toList();
    }

    private List<Wanted> wanted(Commune commune, int members, int cells) {
        List<Wanted> institutions = institutions(commune, cells);
        int villages = cells - institutions.size();
        int rest = members - institutions.stream().mapToInt(Wanted::members).sum();
        double[] weights = new double[villages];
        Arrays.setAll(weights, i -> chance.between(0.6, 1.4));
        int[] sizes = Shares.apportion(rest, weights, LEAST_VILLAGE);
        List<String> names = places.residences(chance, committee, commune, villages);
        Milieu milieu = commune.rural() ? Milieu.VILLAGE : Milieu.QUARTER;
        List<Wanted> wanted = new ArrayList<>();
        for (int i = 0; i < villages; i++) {
            wanted.add(new Wanted(names.get(i), milieu, sizes[i]));
        }
        wanted.addAll(institutions);
        return wanted;
    }

    private List<Wanted> institutions(Commune commune, int cells) {
        List<Wanted> wanted = new ArrayList<>();
        String place = commune.shortName();
        wanted.add(new Wanted("Trường THCS " + place, Milieu.SCHOOL, chance.between(13, 22)));
        wanted.add(new Wanted("Trường Tiểu học " + place, Milieu.SCHOOL, chance.between(11, 19)));
        if (cells >= 9) {
            wanted.add(new Wanted("Trường Mầm non " + place, Milieu.SCHOOL, chance.between(9, 16)));
        }
        if (cells >= 11) {
            wanted.add(new Wanted("Trạm Y tế " + commune.name(), Milieu.HEALTH, chance.between(4, 7)));
            wanted.add(new Wanted("Cơ quan " + commune.name(), Milieu.AGENCY, chance.between(13, 24)));
        }
        if (cells >= 19) {
            wanted.add(new Wanted("Công an " + commune.name(), Milieu.POLICE, chance.between(4, 7)));
        }
        return wanted;
    }

    private GrassrootsPlan found(Commune commune, List<Wanted> wanted) {
        Milieu milieu = commune.rural() ? Milieu.VILLAGE : Milieu.QUARTER;
        LocalDate founded = Beginnings.organisation(chance, milieu);
        GrassrootsPlan plan = new GrassrootsPlan(
                committee, committee.code() + "." + commune.code(), commune.name(), milieu, founded, false);
        for (Wanted cell : wanted) {
            plan.addCell(cell.name(), cell.milieu(), Beginnings.cell(chance, cell.milieu(), founded), cell.members());
        }
        return plan;
    }
}
