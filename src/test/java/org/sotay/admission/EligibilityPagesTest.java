package org.sotay.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sotay.access.Desk;
import org.sotay.access.PageGround;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Language;
import org.sotay.kernel.Period;
import org.sotay.kernel.PersonId;
import org.sotay.membership.EndKind;
import org.sotay.membership.Ending;
import org.sotay.membership.Enrolment;
import org.sotay.membership.Memberships;
import org.sotay.membership.SmallProvince;
import org.sotay.membership.Stay;
import org.sotay.people.People;
import org.sotay.people.Schooling;
import org.sotay.people.Sex;
import org.sotay.platform.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Eligibility on the candidate's page, side by side under two sets of rules, as a list of a pool and for programs.
@PageGround
class EligibilityPagesTest {

    private static final LocalDate LISTED = LocalDate.of(2022, 11, 3);
    private static final LocalDate CERTIFIED = LocalDate.of(2023, 5, 26);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private SmallPool pool;

    @Autowired
    private People people;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Desk desk;

    @Autowired
    private StatementCounter counter;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Eligibilities eligibilities;

    @Autowired
    private Clock clock;

    private Papers papers;
    private Actor officer;
    private Actor elsewhere;
    private CandidateId thuyen;

    @BeforeAll
    void listAVillageHeadOfKimSon() {
        papers = new Papers(jdbc);
        officer = officer("376", Language.EN);
        elsewhere = officer("377", Language.EN);
        PersonId hau = pool.province().enrol("Đoàn Văn Hậu", "376.1.1", LocalDate.of(2014, 2, 3));
        PersonId lien = pool.province().enrol("Nguyễn Thị Bích Liên", "376.1.1", LocalDate.of(2015, 2, 3));
        thuyen = villageHead("Trần Văn Thuyên", Schooling.PRIMARY);
        ready(thuyen, hau, lien);
    }

    private CandidateId villageHead(String name, Schooling schooling) {
        return pool.list(
                SmallPool.person(name, Sex.MALE, "kinh", schooling, null),
                "376.1.1",
                new Listing(
                        LISTED, "14-NQ/CB", Origin.VILLAGE, Set.of(Category.VILLAGE_HEAD), null, Elder.VILLAGE_HEAD));
    }

    private void ready(CandidateId candidate, PersonId mentor, PersonId other) {
        papers.mentor(candidate, mentor, LISTED);
        papers.introducer(candidate, mentor, LISTED.minusYears(5), LISTED.plusMonths(1));
        papers.introducer(candidate, other, LocalDate.of(2023, 2, 14), LocalDate.of(2023, 12, 1));
        papers.record(candidate, PaperKind.AWARENESS_CERTIFICATE, LocalDate.of(2023, 8, 18));
        papers.record(candidate, PaperKind.OPINIONS, LocalDate.of(2024, 1, 10));
        papers.record(candidate, PaperKind.VERIFICATION, LocalDate.of(2024, 1, 15), Conclusion.FAVOURABLE);
    }

    private Actor officer(String code, Language language) {
        return desk.actor(pool.province().mandate("officer", code), null, language);
    }

    @Test
    void aVillageHeadIsRefusedUntilTheDayOfTheCertificate() {
        CandidateId head = villageHead("Trần Văn Bảy", Schooling.PRIMARY);
        JsonNode refused = finding(head, "2024-03-01", "schooling");
        assertThat(refused.get("verdict").asString()).isEqualTo("notMet");
        assertThat(refused.get("clause").asString()).startsWith("24-QĐ/TW of 30 Jul 2021");
        assertThat(refused.get("fact").asString())
                .startsWith("Primary; ")
                .containsIgnoringCase("village head")
                .endsWith("but lives in no exception area");
        assertThat(refused.get("source").asString()).isEqualTo("The person’s record");
        assertThat(refused.get("cure").asString())
                .isEqualTo("Complete the level (Lower secondary, also in a supplementary class) and record its"
                        + " certificate");
        papers.record(head, PaperKind.LOWER_SECONDARY_CERTIFICATE, CERTIFIED);
        JsonNode before = finding(head, "2023-05-25", "schooling");
        assertThat(before.get("verdict").asString()).isEqualTo("notMet");
        assertThat(before.get("curedOn").asString()).isEqualTo("2023-05-26");
        assertThat(finding(head, "2023-05-26", "schooling").get("verdict").asString())
                .isEqualTo("met");
        assertThat(finding(head, "2023-05-26", "schooling").get("source").asString())
                .endsWith("no. 17 of 26 May 2023");
    }

    @Test
    void theCandidatesPageTellsWhatIsOpenFirst() {
        String page = desk.page(officer, "/candidates/" + thuyen + "?on=01/02/2024");
        assertThat(page)
                .contains("id=\"elig\"")
                .contains("met, 2 open")
                .contains("Nguyễn Thị Bích Liên: together since 14 Feb 2023, 11 months")
                .contains("Met from 14 Feb 2024 on, or name another introducer")
                .contains("Regulation 24-QĐ/TW");
        assertThat(page.indexOf("Met from 14 Feb 2024")).isLessThan(page.indexOf("Minimum age"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageSpeaksEveryLanguage(Language language) {
        Actor reader = officer("376", language);
        for (String path : List.of(
                "/candidates/" + thuyen,
                "/candidates/" + thuyen + "/eligibility?on=01/03/2024",
                "/candidates/" + thuyen + "/former",
                "/candidates/eligibility?unit=376",
                "/candidates/eligibility?unit=376&rule=schooling&outlook=open")) {
            assertThat(desk.page(reader, path)).doesNotContain("admission.");
        }
    }

    @Test
    void thePersonStandsUnderTwoSetsSideBySide() {
        String page = desk.page(
                officer, "/candidates/" + thuyen + "/eligibility?on=01/03/2024&a=24-QD-TW-2021&b=294-QD-TW-2025");
        assertThat(page).contains("24-QĐ/TW of 30 Jul 2021").contains("294-QĐ/TW of 26 May 2025");
        assertThat(desk.page(officer, "/candidates/" + thuyen + "/eligibility?a=none&b=none"))
                .doesNotContain("294-QĐ/TW of 26 May 2025</td>");
    }

    @Test
    void aDayAheadIsJudgedAsWell() {
        LocalDate ahead = LocalDate.now(clock).plusMonths(3);
        JsonNode answer = json("/api/v1/candidates/" + thuyen + "/eligibility?on=" + ahead);
        assertThat(answer.get("on").asString()).isEqualTo(ahead.toString());
        assertThat(answer.get("ruleSet").asString()).isEqualTo("294-QD-TW-2025");
        assertThat(answer.get("eligible").asBoolean()).isFalse();
    }

    @Test
    void programsChooseTheSetOfRules() {
        JsonNode answer = json("/api/v1/candidates/" + thuyen + "/eligibility?on=2024-03-01&ruleSet=294-QD-TW-2025");
        assertThat(answer.get("ruleSet").asString()).isEqualTo("294-QD-TW-2025");
        MockHttpServletResponse unknown =
                desk.get(officer, "/api/v1/candidates/" + thuyen + "/eligibility?ruleSet=nobodys");
        assertThat(unknown.getStatus()).isEqualTo(400);
        assertThat(Desk.text(unknown)).contains("ruleSet", "24-QD-TW-2021");
    }

    @Test
    void anOpenCaseKeepsTheRulesItWasOpenedUnder() {
        CandidateId head = villageHead("Trần Văn Tư", Schooling.LOWER_SECONDARY);
        jdbc.update("""
            with opened as (
                insert into procedure.case_file (procedure, person_id, unit_id, rule_set, opened_on, opened_at,
                    opened_by)
                select 'admission', c.person_id, ?, '24-QD-TW-2021', '2024-06-01', now(), 1
                from admission.candidate c where c.id = ?
                returning id)
            update admission.candidate set case_id = opened.id from opened where candidate.id = ?
            """, pool.province().id("376.1.1").value(), head.value(), head.value());
        String path = "/api/v1/candidates/" + head + "/eligibility?on=";
        assertThat(json(path + "2025-12-01").get("ruleSet").asString()).isEqualTo("24-QD-TW-2021");
        assertThat(json(path + "2025-12-01&ruleSet=294-QD-TW-2025")
                        .get("ruleSet")
                        .asString())
                .isEqualTo("294-QD-TW-2025");
        assertThat(json("/api/v1/candidates/" + thuyen + "/eligibility?on=2025-12-01")
                        .get("ruleSet")
                        .asString())
                .isEqualTo("294-QD-TW-2025");
    }

    @Test
    void whatBelongsToAnotherBranchIsNotThere() {
        for (String path : List.of("/candidates/" + thuyen + "/eligibility", "/candidates/" + thuyen + "/former")) {
            assertThat(desk.get(elsewhere, path).getStatus()).isEqualTo(404);
        }
        assertThat(desk.get(elsewhere, "/api/v1/candidates/" + thuyen + "/eligibility")
                        .getStatus())
                .isEqualTo(404);
        assertThat(desk.get(elsewhere, "/candidates/eligibility?unit=376").getStatus())
                .isEqualTo(404);
        assertThat(desk.page(elsewhere, "/candidates/eligibility?unit=377")).doesNotContain("Trần Văn Thuyên");
    }

    @Test
    void thePoolIsCountedAndListedByRule() {
        LocalDate day = LocalDate.of(2024, 3, 1);
        EligibilityCounts counts = eligibilities.counts(officer, pool.province().id("376"), day);
        assertThat(counts.all()).isPositive();
        assertThat(counts.of(EligibilityRule.SCHOOLING)).isPositive();
        String missing = desk.page(officer, "/candidates/eligibility?unit=376&on=01/03/2024&rule=schooling");
        assertThat(missing).contains("Trần Văn Thuyên").contains("Open by rule");
        assertThat(desk.page(officer, "/candidates/eligibility?unit=376&on=01/03/2024&rule=min-age"))
                .doesNotContain("Trần Văn Thuyên")
                .contains("Nobody matches these filters.");
        assertThat(desk.page(officer, "/candidates/eligibility?unit=376&on=01/03/2024&rule=schooling&verdict=unknown"))
                .doesNotContain("Trần Văn Thuyên");
        assertThat(desk.page(officer, "/candidates/eligibility?unit=376&on=01/03/2022"))
                .contains("Nobody is on the lists of this unit.");
    }

    @Test
    void thePoolGoesOutAsAFile() {
        String file = Desk.text(desk.get(officer, "/candidates/eligibility.csv?unit=376&on=01/03/2024&rule=schooling"));
        assertThat(file).contains("Trần Văn Thuyên").contains("Complete the level");
    }

    @Test
    void thousandsCostAsManyStatementsAsOne() {
        int few = statements("/candidates/eligibility?unit=376&on=01/03/2024");
        for (int number = 0; number < 5; number++) {
            villageHead("Vũ Văn Lộc", Schooling.LOWER_SECONDARY);
        }
        assertThat(statements("/candidates/eligibility?unit=376&on=01/03/2024"))
                .isEqualTo(few)
                .isLessThanOrEqualTo(10);
    }

    @Test
    void theOneAnswerForProgramsTakesFewStatements() {
        assertThat(statements("/api/v1/candidates/" + thuyen + "/eligibility?on=2024-03-01"))
                .isLessThanOrEqualTo(8);
        assertThat(statements("/candidates/" + thuyen + "/eligibility?on=2024-03-01"))
                .isLessThanOrEqualTo(14);
    }

    private int statements(String path) {
        desk.get(officer, path);
        List<String> sent = counter.during(() -> desk.get(officer, path));
        return sent.size();
    }

    @Test
    void whoeverNeverWasAMemberHasNoGroundToTell() {
        MockHttpServletResponse answer =
                desk.post(officer, "/candidates/" + thuyen + "/former", Map.of("ground", "resigned"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Desk.text(answer)).contains("This person never was a member");
    }

    @Test
    void theGroundOfLeavingDecidesAboutReadmission() {
        CandidateId again = pool.list(formerMember("Lê Văn Tám"), "376.1.1", LISTED);
        String form = "/candidates/" + again + "/former";
        assertThat(finding(again, "2024-03-01", "readmission-bar")
                        .get("verdict")
                        .asString())
                .isEqualTo("unknown");
        assertThat(desk.post(officer, form, Map.of("ground", "resigned", "expungedOn", "01/01/2020"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(desk.post(officer, form, Map.of("ground", "", "expungedOn", "soon"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(desk.post(officer, form, Map.of("ground", "resigned", "expungedOn", ""))
                        .getStatus())
                .isEqualTo(303);
        JsonNode barred = finding(again, "2024-03-01", "readmission-bar");
        assertThat(barred.get("verdict").asString()).isEqualTo("notMet");
        assertThat(barred.get("cure").asString()).isEqualTo("Nothing can cure it");
        assertThat(desk.post(officer, form, Map.of("ground", "resigned-hardship", "expungedOn", ""))
                        .getStatus())
                .isEqualTo(303);
        assertThat(finding(again, "2024-03-01", "readmission-bar")
                        .get("verdict")
                        .asString())
                .isEqualTo("met");
        assertThat(desk.page(officer, form)).contains("Recorded so far").contains("esigned");
        assertThat(finding(again, "2024-03-01", "readmission-after")
                        .get("verdict")
                        .asString())
                .isEqualTo("met");
    }

    private PersonId formerMember(String name) {
        PersonId person = people.registerAll(SmallProvince.administrator(), List.of(SmallPool.person(name)))
                .getFirst();
        LocalDate joined = LocalDate.of(2014, 2, 3);
        LocalDate ended = LocalDate.of(2018, 2, 3);
        memberships.enrolAll(
                SmallProvince.administrator(),
                List.of(new Enrolment(
                        person,
                        null,
                        joined.minusDays(10),
                        joined,
                        joined.plusYears(1),
                        List.of(new Stay(pool.province().id("376.1.1"), new Period(joined, ended))),
                        List.of(),
                        List.of(),
                        new Ending(ended, EndKind.LEFT, null))));
        return person;
    }

    private JsonNode finding(CandidateId candidate, String on, String rule) {
        for (JsonNode finding : json("/api/v1/candidates/" + candidate + "/eligibility?on=" + on)
                .get("findings")) {
            if (finding.get("rule").asString().equals(rule)) {
                return finding;
            }
        }
        throw new AssertionError("No finding " + rule);
    }

    private JsonNode json(String path) {
        MockHttpServletResponse answer = desk.get(officer, path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return JSON.readTree(Desk.text(answer));
    }
}
