package org.sotay.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sotay.procedure.jooq.Tables.CASE_FILE;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sotay.access.Desk;
import org.sotay.access.PageGround;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Language;
import org.sotay.kernel.PersonId;
import org.sotay.membership.SmallProvince;
import org.sotay.platform.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Rules in the browser and for programs: read by everybody, compared, and put in force by administrators.
@PageGround
class RulePagesTest {

    private static final String FIRST = "24-QD-TW-2021";
    private static final String SECOND = "294-QD-TW-2025";
    private static final String API = "/api/v1/rule-sets";

    @Autowired
    private SmallProvince province;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Desk desk;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private RuleSets sets;

    @Autowired
    private DSLContext sql;

    private PersonId person;
    private Actor member;
    private Actor administrator;

    @BeforeAll
    void sitDown() {
        person = province.enrol("Nguyễn Văn An", "377.1.1", LocalDate.of(2010, 5, 19));
        member = desk.actor(province.mandate("member", "377.1.1"));
        administrator = desk.actor(province.mandate("administrator", null));
    }

    @ParameterizedTest
    @EnumSource
    void everyPageSpeaksEveryLanguage(Language language) {
        Actor reader = desk.actor(province.mandate("administrator", null), null, language);
        for (String path : List.of(
                "/rules",
                "/rules/" + FIRST,
                "/rules/" + SECOND,
                "/rules/compare",
                "/rules/compare?only=true",
                "/rules/new",
                "/calendar",
                "/calendar?year=2024",
                "/calendar?year=2031",
                "/calendar/new",
                "/imports/new?target=holidays")) {
            assertThat(desk.page(reader, path))
                    .as("%s in %s", path, language)
                    .contains("<html lang=\"" + language.tag() + "\"")
                    .doesNotContain(">procedure.")
                    .doesNotContain(">admission.rule.");
        }
    }

    @Test
    void everybodySeesWhichSetIsInForceOnTheDayAskedFor() {
        assertThat(desk.page(member, "/rules"))
                .contains("href=\"/rules\"")
                .contains("Regulation 294-QĐ/TW of 26 May 2025 and the guidance on it</a> <span class=\"st-state"
                        + " accent\">In force</span>")
                .contains("30 Jun 2025")
                .contains("href=\"/rules/compare?a=" + FIRST + "&amp;b=" + SECOND + "\"")
                .doesNotContain("/rules/new");
        assertThat(desk.page(member, "/rules?on=2023-05-01"))
                .contains("Regulation 24-QĐ/TW of 30 July 2021 and the guidance on it</a> <span class=\"st-state"
                        + " accent\">In force</span>");
        assertThat(desk.page(administrator, "/rules")).contains("href=\"/rules/new\"");
    }

    @Test
    void aSetIsReadInWordsWithCitationsAndMarksWhereNothingConfirmsIt() {
        String page = desk.page(member, "/rules/" + FIRST);
        assertThat(page)
                .contains("Least age on the day the cell considers the admission, counted in months")
                .contains("<strong>18 years</strong>")
                .contains("24-QĐ/TW of 30 Jul 2021, clause 1.1.1")
                .contains("<strong>60 working days</strong>")
                .contains("<strong>at least 2/3</strong>")
                .contains("mountains, border, islands")
                .contains("Not confirmed")
                .contains("No source confirms");
        RuleSet set = sets.find(FIRST).orElseThrow();
        long unconfirmed = set.values().values().stream()
                .filter(value -> !value.confirmed())
                .count();
        assertThat(page.split("Not confirmed</span>", -1)).hasSize((int) unconfirmed + 1);
        assertThat(desk.get(member, "/rules/none").getStatus()).isEqualTo(404);
    }

    @Test
    void theTextIsHandedOutWordForWord() {
        MockHttpServletResponse answer = desk.get(member, "/rules/" + FIRST + "/text");
        assertThat(answer.getHeader("Content-Disposition")).contains(FIRST + ".yaml");
        assertThat(answer.getContentAsByteArray())
                .isEqualTo(sets.text(FIRST).orElseThrow().getBytes(StandardCharsets.UTF_8));
        assertThat(desk.get(member, "/rules/none/text").getStatus()).isEqualTo(404);
    }

    @Test
    void twoSetsStandSideBySideWithTheirDifferencesMarked() {
        assertThat(desk.page(member, "/rules/compare?a=" + FIRST + "&b=" + SECOND))
                .contains("Other citation")
                .contains("Confirmed in one only")
                .contains("the same</span>")
                .contains("Introducing members where no union introduces");
        assertThat(desk.page(member, "/rules/compare?a=" + FIRST + "&b=" + SECOND + "&only=true"))
                .contains("Confirmed in one only")
                .doesNotContain("the same</span>")
                .doesNotContain("Introducing members where no union introduces");
        assertThat(desk.page(member, "/rules/compare?a=" + FIRST + "&b=" + FIRST + "&only=true"))
                .contains("Nothing differs");
        assertThat(desk.get(member, "/rules/compare?a=none").getStatus()).isEqualTo(404);
    }

    @Test
    void aSetIsLookedAtPutInForceOnceAndTakenBack() {
        String text = another("OWN-2027", "2027-01-01")
                .replace(
                        "value: 60, regulation: implementing, clause: \"1.1.1\"",
                        "value: 65, regulation: implementing, clause: \"1.1.1\"");
        MockHttpServletResponse preview = desk.post(administrator, "/rules/new", Map.of("text", text));
        assertThat(preview.getStatus()).isEqualTo(200);
        assertThat(Desk.text(preview))
                .contains("Id OWN-2027, in force from 1 Jan 2027.")
                .contains("<strong class=\"d-block\">60 years</strong>")
                .contains("<strong class=\"d-block\">65 years</strong>")
                .contains("Other value")
                .contains("Put in force</button>");
        assertThat(sets.find("OWN-2027")).isEmpty();

        for (int times = 0; times < 2; times++) {
            MockHttpServletResponse added =
                    desk.post(administrator, "/rules", Map.of("text", text.replace("\n", "\r\n")));
            assertThat(added.getStatus()).isEqualTo(303);
            assertThat(added.getHeader("Location")).isEqualTo("/rules/OWN-2027");
        }
        assertThat(sets.text("OWN-2027")).contains(text);
        assertThat(desk.page(member, "/rules/OWN-2027")).contains("<strong>65 years</strong>");
        assertThat(Desk.text(desk.post(administrator, "/rules/new", Map.of("text", text))))
                .contains("This set is kept already and says the same.")
                .doesNotContain("Put in force</button>");

        String changed = text.replace("value: 65", "value: 66");
        assertThat(desk.post(administrator, "/rules", Map.of("text", changed)).getStatus())
                .isEqualTo(409);
        assertThat(Desk.text(desk.post(administrator, "/rules/new", Map.of("text", changed))))
                .contains("<code>admission.maxAge</code>")
                .contains("The set OWN-2027 that is kept says something else.");
        MockHttpServletResponse sameDay =
                desk.post(administrator, "/rules", Map.of("text", text.replace("id: OWN-2027", "id: OTHER")));
        assertThat(sameDay.getStatus()).isEqualTo(409);
        assertThat(Desk.text(sameDay)).contains("From 1 Jan 2027 the set OWN-2027 is in force.");

        assertThat(desk.post(member, "/rules/OWN-2027/take-back", Map.of()).getStatus())
                .isEqualTo(404);
        assertThat(desk.post(administrator, "/rules/OWN-2027/take-back", Map.of())
                        .getHeader("Location"))
                .isEqualTo("/rules");
        assertThat(sets.find("OWN-2027")).isEmpty();
        assertThat(desk.post(administrator, "/rules/OWN-2027/take-back", Map.of())
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void aSetUnderWhichACaseIsJudgedStays() {
        desk.post(administrator, "/rules", Map.of("text", another("USED-1", "2026-06-01")));
        long open = sql.insertInto(CASE_FILE)
                .set(CASE_FILE.PROCEDURE, "test")
                .set(CASE_FILE.PERSON_ID, person.value())
                .set(CASE_FILE.UNIT_ID, province.id("377.1.1").value())
                .set(CASE_FILE.RULE_SET, "USED-1")
                .set(CASE_FILE.OPENED_ON, LocalDate.of(2026, 6, 2))
                .set(CASE_FILE.OPENED_AT, OffsetDateTime.parse("2026-06-02T08:00:00Z"))
                .set(CASE_FILE.OPENED_BY, 1L)
                .returningResult(CASE_FILE.ID)
                .fetchSingle()
                .value1();
        desk.post(administrator, "/rules/USED-1/take-back", Map.of());
        assertThat(sets.find("USED-1")).isPresent();
        sql.deleteFrom(CASE_FILE).where(CASE_FILE.ID.eq(open)).execute();
        desk.post(administrator, "/rules/USED-1/take-back", Map.of());
        assertThat(sets.find("USED-1")).isEmpty();
    }

    @Test
    void whatTheProgramBringsAlongIsNotTakenBack() {
        desk.post(administrator, "/rules/" + FIRST + "/take-back", Map.of());
        assertThat(sets.find(FIRST)).isPresent();
    }

    @Test
    void aFaultyTextComesBackWithEveryProblemBesideItsKey() {
        String faulty = another("OWN-2028", "2028-01-01")
                .replace("value: 18,", "value: eighteen,")
                .replace("id: OWN-2028", "id: OWN 2028");
        MockHttpServletResponse answer = desk.post(administrator, "/rules/new", Map.of("text", faulty));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Desk.text(answer))
                .contains("2 problems in the text")
                .contains("<code>admission.minAge</code>")
                .contains("A whole number without quotation marks must stand here.")
                .contains("<code>id</code>")
                .contains("value: eighteen,");
        assertThat(desk.post(administrator, "/rules/new", Map.of()).getStatus()).isEqualTo(422);
        assertThat(desk.post(administrator, "/rules", Map.of("text", faulty)).getStatus())
                .isEqualTo(409);
    }

    @Test
    void aFileIsReadInPlaceOfTheText() {
        assertThat(Desk.text(upload(another("FILE-1", "2029-01-01").getBytes(StandardCharsets.UTF_8))))
                .contains("Id FILE-1, in force from 1 Jan 2029.");
        assertThat(Desk.text(upload(new byte[] {'i', 'd', ':', ' ', (byte) 0xfc})))
                .contains("The text is not written in UTF-8.");
        assertThat(Desk.text(upload("#".repeat(70_000).getBytes(StandardCharsets.UTF_8))))
                .contains("The text is larger than 64 KB.");
        assertThat(sets.find("FILE-1")).isEmpty();
    }

    private MockHttpServletResponse upload(byte[] content) {
        return browser.post()
                .uri("/rules/new")
                .multipart()
                .file(new MockMultipartFile("file", "set.yaml", "application/yaml", content))
                .with(csrf())
                .with(Desk.by(administrator))
                .exchange()
                .getResponse();
    }

    @Test
    void onlyAdministratorsPutSetsInForce() {
        Actor officer = desk.actor(province.mandate("officer", "37"));
        for (Actor reader : List.of(member, officer)) {
            assertThat(desk.get(reader, "/rules/new").getStatus()).isEqualTo(404);
            assertThat(desk.post(reader, "/rules/new", Map.of("text", "id: X")).getStatus())
                    .isEqualTo(404);
            assertThat(desk.post(reader, "/rules", Map.of("text", another("X", "2030-01-01")))
                            .getStatus())
                    .isEqualTo(404);
            assertThat(send(reader, another("X", "2030-01-01"))).hasStatus(404);
        }
        assertThat(sets.find("X")).isEmpty();
        assertThat(browser.get().uri("/rules").exchange().getResponse().getStatus())
                .isIn(302, 303);
    }

    @Test
    void pagesCostAConstantNumberOfStatements() {
        desk.page(member, "/rules");
        for (String path : List.of("/rules", "/rules/" + FIRST, "/rules/compare?a=" + FIRST + "&b=" + SECOND)) {
            assertThat(statements.during(() -> desk.page(member, path)))
                    .as(path)
                    .hasSize(1);
        }
        for (String path : List.of("/calendar?year=2024", "/calendar?year=2021")) {
            assertThat(statements.during(() -> desk.page(member, path)))
                    .as(path)
                    .hasSize(2);
        }
    }

    @Test
    void programsReadSets() {
        assertThat(get(API)).hasStatusOk().bodyJson().extractingPath("$[*].id").isEqualTo(List.of(FIRST, SECOND));
        assertThat(get(API + "/" + FIRST))
                .bodyJson()
                .extractingPath("$.rules[?(@.key == 'admission.minAge')]")
                .isEqualTo(List.of(Map.of(
                        "key", "admission.minAge",
                        "value", 18,
                        "regulation", "24-QĐ/TW",
                        "issuedOn", "2021-07-30",
                        "clause", "1.1.1",
                        "confirmed", true,
                        "text", "Least age on the day the cell considers the admission, counted in months",
                        "inWords", "18 years")));
        assertThat(get(API + "/" + SECOND))
                .bodyJson()
                .extractingPath("$.rules[?(@.key == 'recognition.vote')].value")
                .isEqualTo(List.of("2/3"));
        assertThat(get(API + "/none")).hasStatus(404);
    }

    @Test
    void programsPutASetInForceOnce() {
        String text = another("API-1", "2030-01-01");
        for (int times = 0; times < 2; times++) {
            assertThat(send(administrator, text))
                    .hasStatus(201)
                    .hasHeader("Location", "http://localhost" + API + "/API-1");
        }
        assertThat(send(administrator, text.replace("value: 18,", "value: 19,")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.reasons[*].field")
                .isEqualTo(List.of("admission.minAge"));
        assertThat(send(administrator, "id: ["))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.reasons[0].rule")
                .isEqualTo("procedure.problem.unparseable");
        assertThat(sets.text("API-1")).contains(text);
        desk.post(administrator, "/rules/API-1/take-back", Map.of());
        assertThat(sets.find("API-1")).isEmpty();
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(path).with(Desk.by(member)).exchange();
    }

    private MvcTestResult send(Actor by, String text) {
        return browser.post()
                .uri(API)
                .contentType(MediaType.valueOf("application/yaml"))
                .content(text.getBytes(StandardCharsets.UTF_8))
                .with(csrf())
                .with(Desk.by(by))
                .exchange();
    }

    private String another(String id, String day) {
        return sets.text(FIRST)
                .orElseThrow()
                .replace("id: " + FIRST, "id: " + id)
                .replace("inForceOn: 2021-07-30", "inForceOn: " + day);
    }
}
