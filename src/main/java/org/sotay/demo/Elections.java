package org.sotay.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sotay.membership.OfficeRole;

/// Gives every unit its officers through all its terms.
final class Elections {

    private static final int COMMITTEES_LATER = 2;
    private static final int PROVINCE_LATER = 4;
    private static final int LONGEST_VACANCY = 70;
    private static final double VACANT = 0.01;
    private static final double ON_THE_COMMITTEE_ABOVE = 0.35;

    private final LocalDate today;

    Elections(LocalDate today) {
        this.today = today;
    }

    /// @param members everybody who is at home in the organisation at some time
    /// @param seat the offices of the committee above are in this organisation
    void hold(GrassrootsPlan organisation, List<DemoMember> members, boolean seat) {
        Map<CellPlan, List<DemoMember>> byCell = byCell(members);
        for (CellPlan cell : organisation.cells()) {
            new Election(body(cell), byCell.getOrDefault(cell, List.of())).hold();
        }
        organisation.departments().forEach(code -> new Election(department(organisation, code), members).hold());
        if (!organisation.single()) {
            new Election(body(organisation, members.size()), members).hold();
        }
        if (organisation.commune()) {
            sendToTheCommitteeAbove(organisation, members);
        }
        if (seat) {
            above(organisation.committee()).forEach(body -> new Election(body, members).hold());
        }
    }

    private static Map<CellPlan, List<DemoMember>> byCell(List<DemoMember> members) {
        Map<CellPlan, List<DemoMember>> byCell = new HashMap<>();
        for (DemoMember member : members) {
            Set<CellPlan> cells = new HashSet<>();
            member.stays().forEach(stay -> cells.add(stay.cell()));
            cells.forEach(cell ->
                    byCell.computeIfAbsent(cell, key -> new ArrayList<>()).add(member));
        }
        return byCell;
    }

    private Body body(CellPlan cell) {
        return new Body(
                cell.code(),
                other -> other == cell,
                Term.ofCell(Chance.of("congress of " + cell.code()), cell, today),
                Body.seatsOfCell(cell.members()),
                vacancy(cell));
    }

    /// Few cells are without a secretary, and not for long.
    private @Nullable LocalDate vacancy(CellPlan cell) {
        Chance chance = Chance.of("vacancy in " + cell.code());
        return chance.once(VACANT) ? today.minusDays(chance.between(3, LONGEST_VACANCY)) : null;
    }

    private Body department(GrassrootsPlan organisation, String code) {
        return new Body(
                code,
                cell -> code.equals(cell.department()),
                Term.ofCommittee(
                        Chance.of("congress of " + code), 0, organisation.founded(), organisation.dissolved(), today),
                Body.seatsOfCommittee(1, 2));
    }

    private Body body(GrassrootsPlan organisation, int members) {
        return new Body(
                organisation.code(),
                cell -> cell.organisation() == organisation,
                Term.ofCommittee(
                        Chance.of("congress of " + organisation.code()),
                        0,
                        organisation.founded(),
                        organisation.dissolved(),
                        today),
                Body.seatsOfCommittee(members >= 150 ? 2 : 1, Math.clamp(members / 25, 3, 9)));
    }

    private List<Body> above(Committee committee) {
        Body own = committee(committee.code(), COMMITTEES_LATER, committee);
        return committee.bloc() ? List.of(own, committee(ProvincePlan.CODE, PROVINCE_LATER, null)) : List.of(own);
    }

    /// @param committee none for the province
    private Body committee(String code, int monthsLater, @Nullable Committee committee) {
        return new Body(
                code,
                cell -> committee == null || cell.committee().equals(committee),
                Term.ofCommittee(Chance.of("congress of " + code), monthsLater, Beginnings.COMMITTEES, null, today),
                Body.seatsOfCommittee(2, committee == null ? 11 : 7));
    }

    private static void sendToTheCommitteeAbove(GrassrootsPlan organisation, List<DemoMember> members) {
        if (!Chance.of("on the committee above " + organisation.code()).once(ON_THE_COMMITTEE_ABOVE)) {
            return;
        }
        String above = organisation.committee().code();
        for (DemoMember member : members) {
            member.offices().stream()
                    .filter(office ->
                            office.unit().equals(organisation.code()) && office.role() == OfficeRole.SECRETARY)
                    .forEach(office ->
                            member.takes(new HeldOffice(above, OfficeRole.COMMITTEE_MEMBER, office.period())));
        }
    }
}
