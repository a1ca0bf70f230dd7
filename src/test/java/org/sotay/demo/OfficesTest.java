package org.sotay.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sotay.demo.TheProvince.FIGURES;
import static org.sotay.demo.TheProvince.MEMBERS;
import static org.sotay.demo.TheProvince.TODAY;
import static org.sotay.demo.TheProvince.UNITS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sotay.kernel.Period;
import org.sotay.membership.OfficeRole;
import org.sotay.organisation.Founding;

/// Every unit of the demo is led, and by people who may.
class OfficesTest {

    private static final Map<String, Founding> UNIT =
            UNITS.stream().collect(Collectors.toMap(Founding::code, unit -> unit));

    @Test
    void noUnitHasTwoSecretariesAndNobodyOneOfficeTwice() {
        Map<List<Object>, List<Period>> terms = new HashMap<>();
        MEMBERS.forEach(member -> member.offices().forEach(office -> {
            Object holder = office.role() == OfficeRole.SECRETARY ? "secretary" : member;
            terms.computeIfAbsent(List.of(office.unit(), office.role(), holder), key -> new ArrayList<>())
                    .add(office.period());
        }));
        assertThat(terms.entrySet().stream().filter(entry -> anyOverlap(entry.getValue())))
                .isEmpty();
    }

    private static boolean anyOverlap(List<Period> periods) {
        for (int i = 0; i < periods.size(); i++) {
            for (int k = i + 1; k < periods.size(); k++) {
                if (periods.get(i).overlaps(periods.get(k))) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void everyUnitHasASecretaryExceptAFewCellsLately() {
        Set<String> ledToday = holders(OfficeRole.SECRETARY, TODAY);
        assertThat(TheProvince.unitsOn(TODAY).filter(unit -> !ledToday.contains(unit.code())))
                .hasSizeBetween(20, 70)
                .allMatch(unit -> unit.kind().endsWith("cell"));
        for (LocalDate day : List.of(LocalDate.of(2020, 1, 1), LocalDate.of(2022, 6, 1), FIGURES)) {
            Set<String> led = holders(OfficeRole.SECRETARY, day);
            assertThat(TheProvince.unitsOn(day).map(Founding::code))
                    .as("%s", day)
                    .allMatch(led::contains);
        }
    }

    @Test
    void committeesHaveDeputiesAndAnOrganisationOfficer() {
        Set<String> deputies = holders(OfficeRole.DEPUTY_SECRETARY, TODAY);
        Set<String> officers = holders(OfficeRole.ORGANISATION_OFFICER, TODAY);
        assertThat(TheProvince.unitsOn(TODAY)
                        .filter(unit -> !unit.kind().endsWith("cell"))
                        .map(Founding::code))
                .allMatch(code -> deputies.contains(code) && officers.contains(code));
    }

    @Test
    void officersAreOfficialMembersAtOrBelowTheirUnitWhileTheyServe() {
        assertThat(MEMBERS.stream()
                        .filter(member -> !member.offices().stream().allMatch(office -> isHeldWell(member, office)))
                        .map(member -> member.sketch() + " " + member.stays() + member.offices()))
                .isEmpty();
    }

    private static boolean isHeldWell(DemoMember member, HeldOffice office) {
        Period term = office.period();
        Founding unit = Objects.requireNonNull(UNIT.get(office.unit()));
        Period present = new Period(
                member.stays().getFirst().period().from(), member.sketch().until());
        return !Objects.requireNonNull(member.papers().recognisedOn()).isAfter(term.from())
                && TheProvince.life(unit).covers(term)
                && present.covers(term)
                && member.absences().stream()
                        .noneMatch(absence -> absence.period().overlaps(term))
                && member.stays().stream()
                        .filter(stay -> stay.period().overlaps(term))
                        .allMatch(stay -> isAtOrBelow(stay.cell().code(), office.unit()));
    }

    private static Set<String> holders(OfficeRole role, LocalDate day) {
        return MEMBERS.stream()
                .flatMap(member -> member.offices().stream())
                .filter(office -> office.role() == role && office.period().contains(day))
                .map(HeldOffice::unit)
                .collect(Collectors.toSet());
    }

    private static boolean isAtOrBelow(String cell, String unit) {
        for (Founding at = UNIT.get(cell);
                at != null;
                at = at.parentCode() == null ? null : UNIT.get(at.parentCode())) {
            if (at.code().equals(unit)) {
                return true;
            }
        }
        return false;
    }
}
