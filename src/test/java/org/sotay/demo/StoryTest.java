package org.sotay.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sotay.demo.TheProvince.FIGURES;
import static org.sotay.demo.TheProvince.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sotay.membership.AbsenceKind;
import org.sotay.membership.OfficeRole;

/// The people and cells that the pages and the documentation speak of.
class StoryTest {

    private static final String NON_KHE = "377.14728.01";

    @Test
    void yenTuHasTheCellsOfTheStory() {
        Map<String, Long> members = TheProvince.membersOn(FIGURES)
                .map(member -> TheProvince.cellOf(member, FIGURES).orElseThrow())
                .filter(cell -> cell.organisation().code().equals("377.14728"))
                .collect(Collectors.groupingBy(CellPlan::name, Collectors.counting()));
        assertThat(members)
                .hasSize(8)
                .containsEntry("thôn Nộn Khê", 41L)
                .containsEntry("thôn Phúc Lại", 33L)
                .containsEntry("thôn Quảng Từ", 37L)
                .containsEntry("thôn Xuân Đồng", 29L)
                .containsEntry("Trường THCS Yên Từ", 22L);
        assertThat(members.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(214);
    }

    @Test
    void ofThe41InNonKheSixAreExemptAndTwoOnProbation() {
        List<DemoMember> members = TheProvince.membersOn(FIGURES)
                .filter(member ->
                        TheProvince.cellOf(member, FIGURES).orElseThrow().code().equals(NON_KHE))
                .toList();
        assertThat(members)
                .filteredOn(member -> TheProvince.absent(member, AbsenceKind.EXEMPT, FIGURES))
                .hasSize(6);
        assertThat(members)
                .filteredOn(member -> member.sketch().joined().plusMonths(12).isAfter(FIGURES))
                .hasSize(2);
    }

    @Test
    void theOfficersOfTheStoryAreInOfficeToday() {
        assertThat(officesToday("Vũ Thị Nguyệt")).contains(Map.entry(NON_KHE, OfficeRole.SECRETARY));
        assertThat(officesToday("Đinh Văn Hưởng")).contains(Map.entry(NON_KHE, OfficeRole.DEPUTY_SECRETARY));
        assertThat(officesToday("Lê Thị Hường")).contains(Map.entry(NON_KHE, OfficeRole.COMMITTEE_MEMBER));
        assertThat(officesToday("Bùi Thị Hạnh")).contains(Map.entry("377", OfficeRole.ORGANISATION_OFFICER));
        assertThat(officesToday("Trần Quốc Việt")).contains(Map.entry("376", OfficeRole.ORGANISATION_OFFICER));
        assertThat(officesToday("Ngô Thị Vân")).contains(Map.entry("37", OfficeRole.ORGANISATION_OFFICER));
    }

    @Test
    void phamVanKhuongIsAMemberWithoutOffice() {
        DemoMember khuong = TheProvince.membersOn(TODAY)
                .filter(member -> member.person().fullName().equals("Phạm Văn Khương"))
                .filter(member -> member.sketch().birth().equals(LocalDate.of(1951, 11, 21)))
                .findFirst()
                .orElseThrow();
        assertThat(TheProvince.cellOf(khuong, TODAY).orElseThrow().code()).isEqualTo(NON_KHE);
        assertThat(khuong.sketch().joined()).isEqualTo(LocalDate.of(1978, 9, 2));
        assertThat(khuong.offices()).isEmpty();
    }

    @Test
    void nguyenVanAnIsFoundMoreThanOnceInYenMoAndInKimSon() {
        for (String committee : List.of("377", "376")) {
            assertThat(TheProvince.membersOn(TODAY)
                            .filter(TheProvince.in(committee, TODAY))
                            .filter(member -> member.person().fullName().equals("Nguyễn Văn An")))
                    .hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void phuongNaiWasMergedIntoNonKhe() {
        assertThat(TheProvince.UNITS)
                .filteredOn(unit -> unit.name().equals("Chi bộ thôn Phương Nại"))
                .singleElement()
                .satisfies(unit -> assertThat(unit.dissolved()).isEqualTo(LocalDate.of(2022, 7, 1)));
    }

    @Test
    void theSignInsAreThoseOfTheStory() {
        assertThat(TheProvince.PROVINCE.accounts())
                .extracting(DemoAccount::username, DemoAccount::role, DemoAccount::unitCode)
                .containsExactlyInAnyOrder(
                        tuple("officer-37", "officer", "37"),
                        tuple("officer-377", "officer", "377"),
                        tuple("officer-376", "officer", "376"),
                        tuple("secretary", "secretary", NON_KHE),
                        tuple("member", "member", NON_KHE),
                        tuple("administrator", "administrator", "37"));
        assertThat(TheProvince.MEMBERS.stream().map(DemoMember::signIn).filter(name -> !name.isEmpty()))
                .hasSize(5)
                .doesNotHaveDuplicates();
    }

    private static Map<String, OfficeRole> officesToday(String name) {
        return TheProvince.MEMBERS.stream()
                .filter(member -> member.sketch().fixed() != null
                        && member.person().fullName().equals(name))
                .flatMap(member -> member.offices().stream())
                .filter(office -> office.period().contains(TODAY))
                .collect(Collectors.toMap(HeldOffice::unit, HeldOffice::role));
    }
}
