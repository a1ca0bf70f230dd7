package org.sotay.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sotay.access.Desk.theirsAndOurs;
import static org.sotay.access.Desk.with;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sotay.access.Desk;
import org.sotay.access.PageGround;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Language;
import org.sotay.kernel.PersonId;
import org.sotay.membership.SmallProvince;
import org.sotay.platform.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Units in the browser: what a page shows, what a form keeps, what nobody may see.
@PageGround
class OrganisationPagesTest {

    private static final int STATEMENTS_OF_A_UNITS_PAGE = 8;

    @Autowired
    private SmallProvince province;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Desk desk;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private Clock clock;

    private PersonId member;
    private Actor officer;
    private Actor administrator;

    @BeforeAll
    void enrolSomePeople() {
        member = province.enrol("Nguyễn Văn An", "377.1.1", LocalDate.of(2010, 5, 19));
        province.enrol("Đinh Thị Hoà", "377.1.2", LocalDate.of(2012, 5, 19));
        province.enrol("Trần Văn Bình", "376.1.1", LocalDate.of(2012, 5, 19));
        officer = officerOf("377");
        administrator = desk.actor(province.mandate("administrator", null));
    }

    @Test
    void aUnitShowsWhatStandsBelowItWithNumbersThatLeadToTheirLists() {
        assertThat(desk.page(officer, "/units/377.1"))
                .contains("<h1 lang=\"vi\">Yên Từ</h1>")
                .contains("code 377.1")
                .contains("Empowered to admit members")
                .contains("2 units directly below")
                .contains("href=\"/units/377.1.1\">Nộn Khê</a>")
                .contains("<a href=\"/members?unit=377.1.1\">1</a>")
                .contains("href=\"/units/377.1/found\"")
                .contains("href=\"/units/377\">Yên Mô</a>")
                .doesNotContain("href=\"/units/37\"");
    }

    @ParameterizedTest
    @EnumSource
    void everyPageSpeaksEveryLanguage(Language language) {
        Actor reader = desk.actor(province.mandate("administrator", null), null, language);
        for (String path : List.of(
                "/units/37",
                "/units/377.1.1",
                "/units/377/tree",
                "/units/377/found",
                "/units/377/change",
                "/kinds",
                "/kinds/new",
                "/kinds/cell",
                "/units?on=1950-01-01",
                "/access",
                "/",
                "/search?q=non+khe")) {
            assertThat(desk.page(reader, path))
                    .as("%s in %s", path, language)
                    .contains("<html lang=\"" + language.tag() + "\"")
                    .doesNotContain(">organisation.");
        }
    }

    @Test
    void aPageCostsTheSameWhateverTheLengthOfItsList() {
        for (String path : List.of("/units/37", "/units/37?list=cells", "/units/377.1?sort=-members")) {
            assertThat(statements.during(() -> desk.page(officerOf("37"), path)))
                    .as(path)
                    .hasSizeLessThanOrEqualTo(STATEMENTS_OF_A_UNITS_PAGE);
        }
        assertThat(statements.during(() -> desk.page(officer, "/units/377.1/tree")))
                .hasSizeLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/units/376", "/units/376.1.1", "/units/37", "/units/999", "/units/%00", "/units/376/tree"})
    void whatIsForeignIsNotThere(String path) {
        assertThat(desk.get(officer, path).getStatus()).isEqualTo(path.contains("%00") ? 400 : 404);
    }

    @Test
    void aUnitThatDidNotExistThatDayTellsWhenItDoes() throws Exception {
        MockHttpServletResponse answer = desk.get(officer, "/units/377?on=1999-12-31");
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsString())
                .contains("Since 1 Jan 2000")
                .contains("href=\"/units/377?on=2000-01-01\"");
        assertThat(desk.get(officer, "/units/376?on=1999-12-31").getContentAsString())
                .doesNotContain("Since 1 Jan 2000");
    }

    @Test
    void theTreeIsAPartForOtherPagesAndAPageOfItsOwn() throws Exception {
        assertThat(desk.page(officer, "/units/377.1/tree?to=members"))
                .contains("<!doctype html>")
                .contains("href=\"/members?unit=377\"");
        MockHttpServletResponse part = browser.get()
                .uri("/units/377.1/tree")
                .header("HX-Request", "true")
                .with(Desk.by(officer))
                .exchange()
                .getResponse();
        assertThat(part.getHeaders("Vary")).contains("HX-Request");
        assertThat(part.getContentAsString())
                .startsWith("<ul class=\"st-tree\"")
                .contains("href=\"/units/377.1\" aria-current=\"true\">Yên Từ <span class=\"n\">2</span></a>")
                .doesNotContain("Tỉnh");
    }

    @Test
    void aUnitIsFoundedAndWhatIsWrongStandsBesideItsField() throws Exception {
        Map<String, String> typed = Map.of(
                "code",
                "377.1",
                "name",
                " Khánh   Dương ",
                "kind",
                "grassroots-committee",
                "sector",
                "TERRITORIAL",
                "grassroots",
                "true",
                "on",
                "31/2/2020");
        MockHttpServletResponse refused = desk.post(officer, "/units/377/found", typed);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("href=\"#f-on\"")
                .contains("value=\"31/2/2020\"")
                .contains("value=\"377.1\"")
                .contains("name=\"grassroots\" value=\"true\" checked");
        assertThat(desk.post(officer, "/units/377/found", with(typed, "on", "1.3.2020"))
                        .getContentAsString())
                .contains("The code 377.1 belongs to another unit");
        MockHttpServletResponse done =
                desk.post(officer, "/units/377/found", with(with(typed, "on", "1.3.2020"), "code", "377.7"));
        assertThat(done.getRedirectedUrl()).isEqualTo("/units/377.7");
        assertThat(desk.page(officer, "/units/377.7")).contains("Khánh Dương").contains("from 1 Mar 2020");
    }

    @Test
    void aUnitOfTomorrowIsShownAsOfTomorrow() {
        LocalDate day = LocalDate.now(clock).plusDays(1);
        Map<String, String> typed = Map.of(
                "code",
                "377.8",
                "name",
                "Khánh Thịnh",
                "kind",
                "grassroots-committee",
                "sector",
                "TERRITORIAL",
                "on",
                day.toString());
        assertThat(desk.post(officer, "/units/377/found", typed).getRedirectedUrl())
                .isEqualTo("/units/377.8?on=" + day);
        assertThat(desk.page(officer, "/units/377.8?on=" + day)).contains("Khánh Thịnh");
    }

    @Test
    void aPageBehindTheLastIsTheLast() {
        assertThat(desk.page(officer, "/units/377.1?page=77")).contains("1 to 2 of 2");
    }

    @Test
    void whoChangesAUnitSecondSeesBothVersions() throws Exception {
        Map<String, String> mine = Map.of(
                "name", "Phúc Lại Một", "kind", "cell", "sector", "TERRITORIAL", "from", "1/1/2021", "version", "0");
        assertThat(desk.post(officer, "/units/377.1.2/change", mine).getRedirectedUrl())
                .isEqualTo("/units/377.1.2");
        MockHttpServletResponse second = desk.post(
                officer, "/units/377.1.2/change", with(with(mine, "name", "Phúc Lại Hai"), "from", "1/1/2022"));
        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(second.getContentAsString())
                .contains(theirsAndOurs("Phúc Lại Một", "Phúc Lại Hai"))
                .contains("name=\"version\" value=\"1\"");
        assertThat(desk.page(officer, "/units/377.1.2"))
                .contains("Renamed to <strong lang=\"vi\">Phúc Lại Một</strong>");
        assertThat(desk.page(officer, "/units/377.1.2?on=2020-12-31")).contains("<h1 lang=\"vi\">Phúc Lại</h1>");
    }

    @Test
    void aCellWithMembersStaysACell() throws Exception {
        Map<String, String> kind =
                Map.of("code", "bureau", "nameVi", "Văn phòng", "nameEn", "Bureau", "nameDe", "Büro", "position", "70");
        assertThat(desk.post(administrator, "/kinds/new", kind).getRedirectedUrl())
                .isEqualTo("/kinds");
        Map<String, String> allow = Map.of(
                "nameVi",
                "Đảng bộ cơ sở",
                "nameEn",
                "Grassroots",
                "nameDe",
                "Basis",
                "position",
                "30",
                "version",
                "0",
                "children",
                "bureau|cell|departmental-committee");
        assertThat(desk.post(administrator, "/kinds/grassroots-committee", allow)
                        .getRedirectedUrl())
                .isEqualTo("/kinds");
        assertThat(desk.post(
                                administrator,
                                "/units/377.1.1/change",
                                Map.of(
                                        "name",
                                        "Nộn Khê",
                                        "kind",
                                        "bureau",
                                        "sector",
                                        "TERRITORIAL",
                                        "from",
                                        "1/1/2024",
                                        "version",
                                        "0"))
                        .getContentAsString())
                .contains("This kind holds no members, but the unit has 1");
    }

    @Test
    void whoChangesAKindSecondSeesBothVersions() throws Exception {
        Map<String, String> mine = Map.of(
                "nameVi",
                "Chi bộ cơ sở",
                "nameEn",
                "Base cell",
                "nameDe",
                "Basiszelle",
                "position",
                "50",
                "holdsMembers",
                "true",
                "version",
                "0");
        assertThat(desk.page(administrator, "/kinds/grassroots-cell")).contains("name=\"version\" value=\"0\"");
        assertThat(desk.post(administrator, "/kinds/grassroots-cell", mine).getRedirectedUrl())
                .isEqualTo("/kinds");
        MockHttpServletResponse second =
                desk.post(administrator, "/kinds/grassroots-cell", with(mine, "nameEn", "Bottom cell"));
        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(second.getContentAsString())
                .contains(theirsAndOurs("Base cell", "Bottom cell"))
                .contains("name=\"version\" value=\"1\"");
        assertThat(desk.post(administrator, "/kinds/grassroots-cell", with(mine, "version", "1"))
                        .getRedirectedUrl())
                .isEqualTo("/kinds");
    }

    @Test
    void aWrongEntryIsCorrectedAndTheHistoryKeepsWhatStoodThere() throws Exception {
        Map<String, String> right = Map.of(
                "name", "Kim Sơn", "kind", "committee", "sector", "AGENCY", "empoweredToAdmit", "true", "version", "0");
        Actor kimSon = officerOf("376");
        String entry = "/units/376.1/entries/2000-01-01";
        assertThat(desk.page(kimSon, "/units/376.1")).contains("href=\"" + entry + "\"");
        assertThat(desk.page(kimSon, entry)).contains("value=\"Phát Diệm\"");
        assertThat(desk.post(kimSon, entry, with(right, "name", " ")).getStatus())
                .isEqualTo(422);
        assertThat(desk.post(kimSon, entry, right).getContentAsString()).contains("This kind may not stand");
        Map<String, String> wanted = with(with(right, "kind", "grassroots-committee"), "name", "Phát  Diệm Mới");
        assertThat(desk.post(kimSon, entry, wanted).getRedirectedUrl()).isEqualTo("/units/376.1");
        assertThat(desk.page(kimSon, "/units/376.1?on=2000-01-01"))
                .contains("<h1 lang=\"vi\">Phát Diệm Mới</h1>")
                .contains("Name corrected from “Phát Diệm” to “Phát Diệm Mới”")
                .contains("Sector corrected from")
                .doesNotContain(entry);
        assertThat(desk.post(kimSon, entry, with(wanted, "name", "Phát Diệm")).getStatus())
                .as("overtaken")
                .isEqualTo(409);
        assertThat(desk.get(officer, entry).getStatus()).isEqualTo(404);
        assertThat(desk.get(kimSon, "/units/376.1/entries/2000-01-02").getStatus())
                .isEqualTo(404);
        assertThat(desk.get(kimSon, "/units/376.1/entries/soon").getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"/kinds,404", "/kinds/new,404", "/units/found,404", "/access,200", "/units/377.1/change,200"})
    void whatOnlyAdministratorsDoIsNotThereForOfficers(String path, int status) {
        assertThat(desk.get(officer, path).getStatus()).isEqualTo(status);
    }

    @Test
    void aMemberSeesTheOwnCellAndNothingAround() throws Exception {
        Actor self = desk.actor(province.mandate("member", "377.1.1"), member, Language.EN);
        assertThat(desk.get(self, "/units").getRedirectedUrl()).isEqualTo("/units/377.1.1");
        assertThat(desk.page(self, "/units/377.1.1"))
                .contains("This role sees only Nộn Khê")
                .doesNotContain("/units/377.1.1/change")
                .doesNotContain("href=\"/units/377.1\"");
        assertThat(desk.page(self, "/units/377.1.1/tree")).contains("Nộn Khê").doesNotContain("Phúc Lại");
        assertThat(desk.get(self, "/units/377.1").getStatus()).isEqualTo(404);
    }

    @Test
    void unitsAreFoundInTheGlobalSearch() throws Exception {
        assertThat(desk.page(officer, "/search?q=non+khe"))
                .contains("href=\"/units/377.1.1\"")
                .contains("Party cell · Yên Từ");
        assertThat(desk.page(officer, "/search?q=kim+son")).doesNotContain("href=\"/units/376\"");
    }

    private Actor officerOf(String code) {
        return desk.actor(province.mandate("officer", code));
    }
}
