package org.sotay.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sotay.access.Actors;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Language;
import org.sotay.kernel.Mandate;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Preferences;
import org.sotay.kernel.Theme;
import org.sotay.membership.Memberships;
import org.sotay.membership.SmallProvince;
import org.sotay.people.People;
import org.sotay.platform.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Units in the browser: what a page shows, what a form keeps, what nobody may see.
@SpringBootTest
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrganisationPagesTest {

    private static final int STATEMENTS_OF_A_UNITS_PAGE = 8;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Actors actors;

    @Autowired
    private Units units;

    @Autowired
    private People people;

    @Autowired
    private Memberships memberships;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private Clock clock;

    private SmallProvince province;
    private PersonId member;
    private Actor officer;
    private Actor administrator;

    @BeforeAll
    void enrolSomePeople() {
        province = new SmallProvince(units, people, memberships);
        member = province.enrol("Nguyễn Văn An", "377.1.1", LocalDate.of(2010, 5, 19));
        province.enrol("Đinh Thị Hoà", "377.1.2", LocalDate.of(2012, 5, 19));
        province.enrol("Trần Văn Bình", "376.1.1", LocalDate.of(2012, 5, 19));
        officer = actor("officer", "377", "Yên Mô", Language.EN);
        administrator = actor("administrator", null, null, Language.EN);
    }

    @Test
    void aUnitShowsWhatStandsBelowItWithNumbersThatLeadToTheirLists() {
        assertThat(page(officer, "/units/377.1"))
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
        Actor reader = actor("administrator", null, null, language);
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
            assertThat(page(reader, path))
                    .as("%s in %s", path, language)
                    .contains("<html lang=\"" + language.tag() + "\"")
                    .doesNotContain(">organisation.");
        }
    }

    @Test
    void aPageCostsTheSameWhateverTheLengthOfItsList() {
        for (String path : List.of("/units/37", "/units/37?list=cells", "/units/377.1?sort=-members")) {
            assertThat(statements.during(() -> page(officerOf("37"), path)))
                    .as(path)
                    .hasSizeLessThanOrEqualTo(STATEMENTS_OF_A_UNITS_PAGE);
        }
        assertThat(statements.during(() -> page(officer, "/units/377.1/tree"))).hasSizeLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/units/376", "/units/376.1.1", "/units/37", "/units/999", "/units/%00", "/units/376/tree"})
    void whatIsForeignIsNotThere(String path) {
        assertThat(answer(officer, path).getStatus()).isEqualTo(path.contains("%00") ? 400 : 404);
    }

    @Test
    void aUnitThatDidNotExistThatDayTellsWhenItDoes() throws Exception {
        MockHttpServletResponse answer = answer(officer, "/units/377?on=1999-12-31");
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsString())
                .contains("Since 1 Jan 2000")
                .contains("href=\"/units/377?on=2000-01-01\"");
        assertThat(answer(officer, "/units/376?on=1999-12-31").getContentAsString())
                .doesNotContain("Since 1 Jan 2000");
    }

    @Test
    void theTreeIsAPartForOtherPagesAndAPageOfItsOwn() throws Exception {
        assertThat(page(officer, "/units/377.1/tree?to=members"))
                .contains("<!doctype html>")
                .contains("href=\"/members?unit=377\"");
        MockHttpServletResponse part = browser.get()
                .uri("/units/377.1/tree")
                .header("HX-Request", "true")
                .with(authentication(signedIn(officer)))
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
        MockHttpServletResponse refused = post(officer, "/units/377/found", typed);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("href=\"#f-on\"")
                .contains("value=\"31/2/2020\"")
                .contains("value=\"377.1\"")
                .contains("name=\"grassroots\" value=\"true\" checked");
        assertThat(post(officer, "/units/377/found", with(typed, "on", "1.3.2020"))
                        .getContentAsString())
                .contains("The code 377.1 belongs to another unit");
        MockHttpServletResponse done =
                post(officer, "/units/377/found", with(with(typed, "on", "1.3.2020"), "code", "377.7"));
        assertThat(done.getRedirectedUrl()).isEqualTo("/units/377.7");
        assertThat(page(officer, "/units/377.7")).contains("Khánh Dương").contains("from 1 Mar 2020");
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
        assertThat(post(officer, "/units/377/found", typed).getRedirectedUrl()).isEqualTo("/units/377.8?on=" + day);
        assertThat(page(officer, "/units/377.8?on=" + day)).contains("Khánh Thịnh");
    }

    @Test
    void aPageBehindTheLastIsTheLast() {
        assertThat(page(officer, "/units/377.1?page=77")).contains("1 to 2 of 2");
    }

    @Test
    void whoChangesAUnitSecondSeesBothVersions() throws Exception {
        Map<String, String> mine = Map.of(
                "name", "Phúc Lại Một", "kind", "cell", "sector", "TERRITORIAL", "from", "1/1/2021", "version", "0");
        assertThat(post(officer, "/units/377.1.2/change", mine).getRedirectedUrl())
                .isEqualTo("/units/377.1.2");
        MockHttpServletResponse second =
                post(officer, "/units/377.1.2/change", with(with(mine, "name", "Phúc Lại Hai"), "from", "1/1/2022"));
        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(second.getContentAsString())
                .contains(theirsAndOurs("Phúc Lại Một", "Phúc Lại Hai"))
                .contains("name=\"version\" value=\"1\"");
        assertThat(page(officer, "/units/377.1.2")).contains("Renamed to <strong lang=\"vi\">Phúc Lại Một</strong>");
        assertThat(page(officer, "/units/377.1.2?on=2020-12-31")).contains("<h1 lang=\"vi\">Phúc Lại</h1>");
    }

    @Test
    void aCellWithMembersStaysACell() throws Exception {
        Map<String, String> kind =
                Map.of("code", "bureau", "nameVi", "Văn phòng", "nameEn", "Bureau", "nameDe", "Büro", "position", "70");
        assertThat(post(administrator, "/kinds/new", kind).getRedirectedUrl()).isEqualTo("/kinds");
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
        assertThat(post(administrator, "/kinds/grassroots-committee", allow).getRedirectedUrl())
                .isEqualTo("/kinds");
        assertThat(post(
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
        assertThat(page(administrator, "/kinds/grassroots-cell")).contains("name=\"version\" value=\"0\"");
        assertThat(post(administrator, "/kinds/grassroots-cell", mine).getRedirectedUrl())
                .isEqualTo("/kinds");
        MockHttpServletResponse second =
                post(administrator, "/kinds/grassroots-cell", with(mine, "nameEn", "Bottom cell"));
        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(second.getContentAsString())
                .contains(theirsAndOurs("Base cell", "Bottom cell"))
                .contains("name=\"version\" value=\"1\"");
        assertThat(post(administrator, "/kinds/grassroots-cell", with(mine, "version", "1"))
                        .getRedirectedUrl())
                .isEqualTo("/kinds");
    }

    @Test
    void aWrongEntryIsCorrectedAndTheHistoryKeepsWhatStoodThere() throws Exception {
        Map<String, String> right = Map.of(
                "name", "Kim Sơn", "kind", "committee", "sector", "AGENCY", "empoweredToAdmit", "true", "version", "0");
        Actor kimSon = actor("officer", "376", "Kim Sơn", Language.EN);
        String entry = "/units/376.1/entries/2000-01-01";
        assertThat(page(kimSon, "/units/376.1")).contains("href=\"" + entry + "\"");
        assertThat(page(kimSon, entry)).contains("value=\"Phát Diệm\"");
        assertThat(post(kimSon, entry, with(right, "name", " ")).getStatus()).isEqualTo(422);
        assertThat(post(kimSon, entry, right).getContentAsString()).contains("This kind may not stand");
        Map<String, String> wanted = with(with(right, "kind", "grassroots-committee"), "name", "Phát  Diệm Mới");
        assertThat(post(kimSon, entry, wanted).getRedirectedUrl()).isEqualTo("/units/376.1");
        assertThat(page(kimSon, "/units/376.1?on=2000-01-01"))
                .contains("<h1 lang=\"vi\">Phát Diệm Mới</h1>")
                .contains("Name corrected from “Phát Diệm” to “Phát Diệm Mới”")
                .contains("Sector corrected from")
                .doesNotContain(entry);
        assertThat(post(kimSon, entry, with(wanted, "name", "Phát Diệm")).getStatus())
                .as("overtaken")
                .isEqualTo(409);
        assertThat(answer(officer, entry).getStatus()).isEqualTo(404);
        assertThat(answer(kimSon, "/units/376.1/entries/2000-01-02").getStatus())
                .isEqualTo(404);
        assertThat(answer(kimSon, "/units/376.1/entries/soon").getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"/kinds,404", "/kinds/new,404", "/units/found,404", "/access,200", "/units/377.1/change,200"})
    void whatOnlyAdministratorsDoIsNotThereForOfficers(String path, int status) {
        assertThat(answer(officer, path).getStatus()).isEqualTo(status);
    }

    @Test
    void aMemberSeesTheOwnCellAndNothingAround() throws Exception {
        Actor self = actor("member", "377.1.1", "Nộn Khê", Language.EN);
        assertThat(answer(self, "/units").getRedirectedUrl()).isEqualTo("/units/377.1.1");
        assertThat(page(self, "/units/377.1.1"))
                .contains("This role sees only Nộn Khê")
                .doesNotContain("/units/377.1.1/change")
                .doesNotContain("href=\"/units/377.1\"");
        assertThat(page(self, "/units/377.1.1/tree")).contains("Nộn Khê").doesNotContain("Phúc Lại");
        assertThat(answer(self, "/units/377.1").getStatus()).isEqualTo(404);
    }

    @Test
    void unitsAreFoundInTheGlobalSearch() throws Exception {
        assertThat(page(officer, "/search?q=non+khe"))
                .contains("href=\"/units/377.1.1\"")
                .contains("Party cell · Yên Từ");
        assertThat(page(officer, "/search?q=kim+son")).doesNotContain("href=\"/units/376\"");
    }

    private String page(Actor actor, String path) {
        MockHttpServletResponse answer = answer(actor, path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        try {
            return answer.getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private static String theirsAndOurs(String theirs, String ours) {
        return "<td data-label=\"Saved meanwhile\">" + theirs + "</td><td data-label=\"Yours\">" + ours + "</td>";
    }

    private MockHttpServletResponse answer(Actor actor, String path) {
        return browser.get()
                .uri(java.net.URI.create(path))
                .with(authentication(signedIn(actor)))
                .exchange()
                .getResponse();
    }

    private MockHttpServletResponse post(Actor actor, String path, Map<String, String> fields) {
        var request = browser.post().uri(path).with(csrf()).with(authentication(signedIn(actor)));
        fields.forEach((name, value) -> request.param(name, value.split("\\|", -1)));
        return request.exchange().getResponse();
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> changed = new java.util.HashMap<>(fields);
        changed.put(name, value);
        return changed;
    }

    private Actor officerOf(String code) {
        return actor("officer", code, "Tỉnh", Language.EN);
    }

    private Actor actor(String role, @Nullable String code, @Nullable String name, Language language) {
        Mandate mandate = new Mandate("test", role, code == null ? null : province.id(code), code, name);
        return actors.actor(
                new AccountId(1),
                role.equals("member") ? member : null,
                "Bùi Thị Hạnh",
                List.of(mandate),
                null,
                new Preferences(language, Theme.SYSTEM, false));
    }

    private static TestingAuthenticationToken signedIn(Actor actor) {
        TestingAuthenticationToken token = new TestingAuthenticationToken(actor, "", List.of());
        token.setAuthenticated(true);
        return token;
    }
}
