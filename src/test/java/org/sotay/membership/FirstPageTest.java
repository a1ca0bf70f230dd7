package org.sotay.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sotay.access.Desk;
import org.sotay.access.PageGround;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Language;
import org.sotay.kernel.Mandate;
import org.sotay.kernel.Period;
import org.sotay.kernel.PersonId;
import org.sotay.platform.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;

/// What a secretary, an officer and a member find on the first page, and the lists behind it.
@PageGround
class FirstPageTest {

    @Autowired
    private SmallProvince province;

    @Autowired
    private Desk desk;

    @Autowired
    private Offices offices;

    @Autowired
    private Absences absences;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private Clock clock;

    private PersonId secretary;

    @BeforeAll
    void enrolSomePeople() {
        LocalDate today = LocalDate.now(clock);
        secretary = province.enrol("Vũ Thị Nguyệt", "377.1.1", LocalDate.of(1999, 5, 19));
        PersonId away = province.enrol("Trần Đức Thiện", "377.1.1", LocalDate.of(2013, 9, 2));
        PersonId old = province.enrol("Bùi Xuân Trường", "377.1.1", LocalDate.of(1965, 12, 22));
        province.onProbation(
                "Nguyễn Thị Nhung", "377.1.1", today.minusMonths(12).minusDays(3));
        province.onProbation("Hoàng Văn Tuấn", "377.1.1", today.minusMonths(12).plusDays(20));
        province.onProbation("Đinh Văn Mới", "376.1.1", today.minusMonths(1));
        Actor by = SmallProvince.administrator();
        Period lately = Period.since(today.minusMonths(2));
        offices.appoint(by, secretary, "377.1.1", OfficeRole.SECRETARY, lately);
        absences.record(by, away, new AbsenceFact(AbsenceKind.AWAY, lately, null));
        absences.record(by, old, new AbsenceFact(AbsenceKind.EXEMPT, lately, null));
    }

    @Test
    void aSecretarySeesWhoIsOnProbationHowLongYetAndWhoIsAbsent() {
        String page = desk.page(at("377.1.1", "Nộn Khê"), "/");
        assertThat(page)
                .contains("1 member has completed twelve months and awaits recognition")
                .contains("20 days left")
                .contains("Trần Đức Thiện")
                .contains("1 member is exempt from work and meetings")
                .doesNotContain("Đinh Văn Mới")
                .doesNotContain("Directly below");
        assertThat(page.indexOf("Nguyễn Thị Nhung")).isLessThan(page.indexOf("Hoàng Văn Tuấn"));
    }

    @Test
    void anOfficerSeesTheUnitsBelowAndOpensTheCellsWithoutASecretary() {
        Actor officer = at("377", "Yên Mô");
        assertThat(desk.page(officer, "/"))
                .contains("Directly below")
                .contains("href=\"/units/377.1?list=vacant\">1</a>")
                .contains("Nguyễn Thị Nhung")
                .doesNotContain("Kim Sơn");
        assertThat(desk.page(officer, "/units/377.1?list=vacant"))
                .contains("Phúc Lại")
                .contains("of 2 party cells")
                .doesNotContain("href=\"/units/377.1.1\"");
        assertThat(desk.page(officer, "/members?unit=377&standing=due"))
                .contains("Nguyễn Thị Nhung")
                .doesNotContain("Hoàng Văn Tuấn");
    }

    @Test
    void anEmptyListOfCellsWithoutASecretarySaysSo() {
        assertThat(desk.page(at("377.1.1", "Nộn Khê"), "/units/377.1.1?list=vacant"))
                .contains("Use fewer words or clear the filter");
    }

    @Test
    void aMemberSeesNothingOfTheOthers() {
        Mandate mandate = new Mandate("test", "member", province.id("377.1.1"), "377.1.1", "Nộn Khê");
        assertThat(desk.page(desk.actor(mandate, secretary, Language.EN), "/"))
                .doesNotContain("Nguyễn Thị Nhung")
                .doesNotContain("Trần Đức Thiện");
    }

    @Test
    void theFirstPageTakesTheSameStatementsHoweverMuchThereIs() {
        Actor officer = at("377", "Yên Mô");
        int few = statements.during(() -> desk.page(officer, "/")).size();
        province.onProbation("Lê Văn Thêm", "377.1.2", LocalDate.now(clock).minusMonths(13));
        assertThat(statements.during(() -> desk.page(officer, "/")))
                .hasSize(few)
                .hasSizeLessThanOrEqualTo(18);
    }

    private Actor at(String code, String name) {
        return desk.actor(
                new Mandate("test", code.length() > 5 ? "secretary" : "officer", province.id(code), code, name));
    }
}
