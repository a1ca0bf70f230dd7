package org.sotay.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sotay.demo.TheProvince.FIGURES;
import static org.sotay.demo.TheProvince.TODAY;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sotay.membership.AbsenceKind;
import org.sotay.organisation.Founding;
import org.sotay.people.Sex;

/// The article's figures, counted from the demo's records.
class FiguresTest {

    @Test
    void theProvinceHasElevenCommitteesWith663GrassrootsOrganisationsAnd4012Cells() {
        assertThat(TheProvince.unitsOn(FIGURES).filter(unit -> "37".equals(unit.parentCode())))
                .extracting(Founding::code)
                .containsExactlyInAnyOrder(
                        "369", "370", "372", "373", "374", "375", "376", "377", "37-CA", "37-QS", "37-KCQ");
        assertThat(TheProvince.unitsOn(FIGURES).filter(Founding::grassroots)).hasSize(663);
        assertThat(cellsOn(FIGURES)).isEqualTo(4012);
        assertThat(TheProvince.unitsOn(FIGURES).filter(unit -> unit.code().startsWith("377.") && isCell(unit)))
                .hasSize(298);
    }

    @Test
    void theNumberOfUnitsDiffersFromYearToYear() {
        assertThat(cellsOn(LocalDate.of(2020, 1, 1))).isLessThan(3990);
        assertThat(cellsOn(TODAY)).isNotEqualTo(4012);
        assertThat(TheProvince.unitsOn(TODAY).filter(Founding::grassroots)).hasSizeGreaterThan(663);
    }

    @Test
    void twelveOrganisationsWereFoundedInNonStateEnterprisesIn2023() {
        assertThat(TheProvince.UNITS)
                .filteredOn(unit -> unit.nonStateEnterprise() && unit.grassroots())
                .filteredOn(unit -> unit.on().getYear() == 2023)
                .hasSize(12);
        assertThat(TheProvince.UNITS)
                .filteredOn(unit -> unit.nonStateEnterprise() && unit.dissolved() != null)
                .isNotEmpty();
    }

    @Test
    void theProvinceHas75180Members() {
        Map<String, Long> members = TheProvince.byCommittee(FIGURES);
        assertThat(members.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(75_180);
        assertThat(members)
                .containsEntry("377", 6_768L)
                .containsEntry("376", 8_914L)
                .containsEntry("372", 9_207L);
    }

    @Test
    void ofTheMembersOfYenMo611AreExempt() {
        assertThat(TheProvince.membersOn(FIGURES)
                        .filter(TheProvince.in("377", FIGURES))
                        .filter(member -> TheProvince.absent(member, AbsenceKind.EXEMPT, FIGURES)))
                .hasSize(611);
    }

    @Test
    void in2023TheCommitteesAdmitted2360() {
        Map<String, Long> admitted = TheProvince.admitted(2023)
                .collect(Collectors.groupingBy(
                        member -> TheProvince.cellOf(member, member.sketch().joined())
                                .orElseThrow()
                                .committee()
                                .code(),
                        Collectors.counting()));
        assertThat(admitted)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("369", 266L),
                        Map.entry("370", 141L),
                        Map.entry("372", 320L),
                        Map.entry("373", 249L),
                        Map.entry("374", 203L),
                        Map.entry("375", 271L),
                        Map.entry("376", 200L),
                        Map.entry("377", 261L),
                        Map.entry("37-CA", 111L),
                        Map.entry("37-QS", 97L),
                        Map.entry("37-KCQ", 241L)));
        assertThat(admitted.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(2360);
    }

    @Test
    void nobodyWhoCameFromElsewhereLooksAdmittedSince2020() {
        assertThat(TheProvince.MEMBERS)
                .filteredOn(member -> member.sketch().joined().getYear() >= 2020)
                .allMatch(member ->
                        TheProvince.cellOf(member, member.sketch().joined()).isPresent());
    }

    @Test
    void theAdmissionsOf2023RunThroughTheYearAsInTheArticle() {
        assertThat(admittedUntil(LocalDate.of(2023, 3, 31))).isEqualTo(395);
        assertThat(admittedUntil(LocalDate.of(2023, 6, 30))).isEqualTo(1121);
        assertThat(admittedUntil(LocalDate.of(2023, 9, 30))).isEqualTo(1702);
        assertThat(admittedUntil(FIGURES)).isEqualTo(2360);
    }

    @Test
    void theGroupsOfThoseAdmittedIn2023AreThoseOfTheArticle() {
        assertThat(withOccupation("entrepreneur")).isEqualTo(11);
        assertThat(withOccupation("village-head")).isEqualTo(63);
        assertThat(withOccupation("worker")).isEqualTo(318);
        assertThat(withOccupation("student")).isEqualTo(187);
        assertThat(TheProvince.admitted(2023).filter(member -> member.person().sex() == Sex.FEMALE))
                .hasSize(1154);
        assertThat(TheProvince.admitted(2023)
                        .filter(member -> member.sketch()
                                .birth()
                                .plusYears(31)
                                .isAfter(member.sketch().joined())))
                .hasSize(1668);
    }

    @Test
    void ofThe200AdmittedInKimSon22HaveAReligion() {
        assertThat(TheProvince.admitted(2023)
                        .filter(TheProvince.in("376", FIGURES))
                        .filter(member -> member.person().religion() != null))
                .hasSize(22);
    }

    @Test
    void everyYearAboutThreeOfAHundredAreAdmitted() {
        for (int year = 2020; year <= 2025; year++) {
            assertThat(TheProvince.admitted(year).count()).as("%s", year).isBetween(2_000L, 2_450L);
        }
    }

    private static long withOccupation(String occupation) {
        return TheProvince.admitted(2023)
                .filter(member -> occupation.equals(member.person().occupation()))
                .count();
    }

    private static long admittedUntil(LocalDate day) {
        return TheProvince.admitted(2023)
                .filter(member -> !member.sketch().joined().isAfter(day))
                .count();
    }

    private static long cellsOn(LocalDate day) {
        return TheProvince.unitsOn(day).filter(FiguresTest::isCell).count();
    }

    private static boolean isCell(Founding unit) {
        return unit.kind().equals("cell") || unit.kind().equals("grassroots-cell");
    }
}
