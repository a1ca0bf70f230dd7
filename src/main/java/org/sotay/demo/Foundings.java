package org.sotay.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.organisation.Founding;
import org.sotay.organisation.Sector;

/// Writes the planned units down as foundings, parents before children.
final class Foundings {

    private final ProvincePlan province;
    private final LocalDate today;

    Foundings(ProvincePlan province, LocalDate today) {
        this.province = province;
        this.today = today;
    }

    List<Founding> all() {
        List<Founding> all = new ArrayList<>();
        all.add(above(ProvincePlan.CODE, null, Beginnings.PROVINCE, "Đảng bộ tỉnh Ninh Bình", Sector.TERRITORIAL));
        province.committees()
                .forEach(committee -> all.add(above(
                        committee.code(),
                        ProvincePlan.CODE,
                        Beginnings.COMMITTEES,
                        committee.name(),
                        sector(committee))));
        for (GrassrootsPlan plan : province.organisations()) {
            if (!plan.founded().isAfter(today)) {
                all.add(organisation(plan));
                addBelow(plan, all);
            }
        }
        return all;
    }

    private void addBelow(GrassrootsPlan plan, List<Founding> all) {
        for (int i = 0; i < plan.departments().size(); i++) {
            all.add(department(plan, i));
        }
        if (!plan.single()) {
            plan.cells().stream().filter(cell -> !cell.founded().isAfter(today)).forEach(cell -> all.add(cell(cell)));
        }
    }

    private static Founding above(String code, @Nullable String parent, LocalDate on, String name, Sector sector) {
        String kind = parent == null ? "province" : "committee";
        return new Founding(code, parent, on, null, name, kind, sector, false, true, false);
    }

    private static Sector sector(Committee committee) {
        if (committee.territory()) {
            return Sector.TERRITORIAL;
        }
        return committee.bloc() ? Sector.AGENCY : Sector.ARMED_FORCES;
    }

    private Founding organisation(GrassrootsPlan plan) {
        boolean empowered =
                plan.milieu() == Milieu.COLLEGE || !plan.departments().isEmpty();
        return new Founding(
                plan.code(),
                plan.committee().code(),
                plan.founded(),
                known(plan.dissolved()),
                (plan.single() ? "Chi bộ " : "Đảng bộ ") + plan.name(),
                plan.single() ? "grassroots-cell" : "grassroots-committee",
                plan.milieu().sector(),
                true,
                empowered,
                plan.firm());
    }

    private Founding department(GrassrootsPlan plan, int i) {
        return new Founding(
                plan.departments().get(i),
                plan.code(),
                plan.founded(),
                known(plan.dissolved()),
                "Đảng bộ bộ phận số " + (i + 1) + " " + plan.name(),
                "departmental-committee",
                plan.milieu().sector(),
                false,
                false,
                false);
    }

    private Founding cell(CellPlan cell) {
        return new Founding(
                cell.code(),
                cell.department() == null ? cell.organisation().code() : cell.department(),
                cell.founded(),
                known(cell.dissolved()),
                "Chi bộ " + cell.name(),
                "cell",
                cell.milieu().sector(),
                false,
                false,
                false);
    }

    private @Nullable LocalDate known(@Nullable LocalDate dissolved) {
        return dissolved == null || dissolved.isAfter(today) ? null : dissolved;
    }
}
