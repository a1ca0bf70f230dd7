package org.sotay.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sotay.demo.TheProvince.FIGURES;
import static org.sotay.demo.TheProvince.TODAY;
import static org.sotay.demo.TheProvince.UNITS;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sotay.organisation.Founding;

/// The units of the demo form a tree at every time.
class UnitsTest {

    private static final Map<String, Set<String>> ALLOWED_BELOW = Map.of(
            "province", Set.of("committee"),
            "committee", Set.of("grassroots-committee", "grassroots-cell"),
            "grassroots-committee", Set.of("departmental-committee", "cell"),
            "departmental-committee", Set.of("cell"));

    private static final Map<String, Founding> BY_CODE =
            UNITS.stream().collect(Collectors.toMap(Founding::code, unit -> unit));

    @Test
    void codesAreUniqueAndPlain() {
        assertThat(BY_CODE).hasSameSizeAs(UNITS);
        assertThat(BY_CODE.keySet()).allMatch(code -> code.matches("[0-9A-Za-z][0-9A-Za-z.-]{0,39}"));
    }

    @Test
    void everyUnitStandsBelowOneThatStandsAsLong() {
        Set<String> known = new HashSet<>();
        for (Founding unit : UNITS) {
            if (unit.parentCode() != null) {
                Founding parent = Objects.requireNonNull(BY_CODE.get(unit.parentCode()));
                assertThat(known).as("parents come first").contains(parent.code());
                assertThat(TheProvince.life(parent).covers(TheProvince.life(unit)))
                        .as("%s within %s", unit, parent)
                        .isTrue();
                assertThat(ALLOWED_BELOW.get(parent.kind())).contains(unit.kind());
            }
            known.add(unit.code());
        }
    }

    @Test
    void nothingIsFoundedOrDissolvedAfterToday() {
        assertThat(UNITS).allMatch(unit -> !unit.on().isAfter(TODAY));
        assertThat(UNITS)
                .filteredOn(unit -> unit.dissolved() != null)
                .allMatch(unit -> !Objects.requireNonNull(unit.dissolved()).isAfter(TODAY));
    }

    @Test
    void namesAreUniqueWithinAParentAndAnArea() {
        Set<String> seen = new HashSet<>();
        assertThat(UNITS.stream()
                        .filter(unit -> TheProvince.stands(unit, FIGURES))
                        .filter(unit -> !seen.add(unit.parentCode() + " " + unit.name())))
                .isEmpty();
    }

    @Test
    void organisationsWithThirtyMembersHaveACommittee() {
        Map<String, Integer> members = new HashMap<>();
        TheProvince.membersOn(FIGURES)
                .forEach(member -> members.merge(
                        TheProvince.cellOf(member, FIGURES)
                                .orElseThrow()
                                .organisation()
                                .code(),
                        1,
                        Integer::sum));
        assertThat(TheProvince.unitsOn(FIGURES).filter(Founding::grassroots)).allSatisfy(unit -> {
            int size = members.getOrDefault(unit.code(), 0);
            assertThat(unit.kind()).as("%s", unit).isEqualTo(size < 30 ? "grassroots-cell" : "grassroots-committee");
        });
        assertThat(TheProvince.unitsOn(FIGURES).filter(unit -> unit.kind().equals("departmental-committee")))
                .hasSizeGreaterThan(10);
    }

    @Test
    void everyCellHasAtLeastThreeMembersAsLongAsItStands() {
        for (LocalDate day : List.of(
                LocalDate.of(2020, 1, 1), LocalDate.of(2021, 6, 30), FIGURES, LocalDate.of(2025, 1, 1), TODAY)) {
            Map<String, Integer> members = new HashMap<>();
            TheProvince.membersOn(day)
                    .forEach(member -> members.merge(
                            TheProvince.cellOf(member, day).orElseThrow().code(), 1, Integer::sum));
            assertThat(TheProvince.unitsOn(day).filter(unit -> unit.kind().endsWith("cell")))
                    .as("%s", day)
                    .allMatch(unit -> members.getOrDefault(unit.code(), 0) >= 3);
        }
    }

    @Test
    void every143CommunesAreThereUnderTheirAdministrativeCodes() {
        assertThat(UNITS.stream().filter(unit -> unit.code().matches("3[67][0-9]\\.14[0-9]{3}")))
                .hasSize(143);
        assertThat(BY_CODE)
                .extractingByKey("377.14728")
                .extracting(Founding::name)
                .isEqualTo("Đảng bộ xã Yên Từ");
    }
}
