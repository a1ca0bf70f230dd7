package org.sotay.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sotay.access.Desk;
import org.sotay.access.PageGround;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Language;
import org.sotay.people.Schooling;
import org.sotay.platform.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Cases on pages and for programs: the next step and why not, forms that are sent twice, what is due.
@PageGround
class CasePagesTest {

    @Autowired
    private SmallPool pool;

    @Autowired
    private AdmissionCases cases;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Desk desk;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private StatementCounter statements;

    private CaseGround ground;
    private Actor secretary;
    private Actor officer;

    @BeforeAll
    void sitDown() {
        ground = new CaseGround(pool, cases, jdbc, "376.1.1", 20);
        secretary = desk.actor(pool.province().mandate("secretary", "376.1.1"));
        officer = desk.actor(pool.province().mandate("officer", "376.1"));
    }

    @Test
    void theNextStepSaysWhatIsMissingAndWhy() {
        CandidateId id = ground.candidate("Trần Văn Thuyên", Schooling.PRIMARY);
        String page = desk.page(secretary, "/candidates/" + id);
        assertThat(page).contains("Next step · step 4 of 18", "Not yet possible: Application.", "Why?", "294-QĐ/TW");
        assertThat(page).doesNotContain("href=\"/candidates/" + id + "/case\"");
        ground.paper(id, PaperKind.LOWER_SECONDARY_CERTIFICATE, LocalDate.of(2023, 5, 26));
        assertThat(desk.page(secretary, "/candidates/" + id)).contains("href=\"/candidates/" + id + "/case\"");
    }

    @Test
    void aFormIsSentTwiceAndDoneOnce() {
        CandidateId id = ground.candidate("Phạm Văn Một");
        Map<String, String> form = Map.of(
                "on", "03/06/2024", "round", "1", "once", UUID.randomUUID().toString());
        String path = "/candidates/" + id + "/case";
        assertThat(desk.page(secretary, path)).contains("Record the step");
        assertThat(desk.post(secretary, path, form).getStatus()).isEqualTo(303);
        assertThat(desk.post(secretary, path, form).getStatus()).isEqualTo(303);
        MockHttpServletResponse second = desk.post(
                secretary, path, Desk.with(form, "once", UUID.randomUUID().toString()));
        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(Desk.text(second)).contains("Done on 3 Jun 2024, recorded by Bùi Thị Hạnh.");
        assertThat(desk.page(secretary, "/candidates/" + id)).contains("Life record of the applicant");
    }

    @Test
    void aVoteSaysItsArithmeticBeforeItIsSentAndIsRefusedWhenItDoesNotAddUp() {
        long caseId = ground.prepared(ground.candidate("Phạm Văn Hai"));
        String path = "/cases/" + caseId + "/steps/cell-resolution";
        assertThat(desk.page(secretary, path)).contains("20 official members may vote, 14 votes needed");
        Map<String, String> vote = new HashMap<>(Map.of(
                "on", "01/07/2024",
                "round", "1",
                "present", "17",
                "ballots", "21",
                "inFavour", "17",
                "against", "4",
                "secret", "true"));
        MockHttpServletResponse refused = desk.post(secretary, path, vote);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Desk.text(refused)).contains("21 ballots, 20 may vote", "value=\"17\"");
        assertThat(desk.post(secretary, path, Desk.with(vote, "present", "viele"))
                        .getStatus())
                .isEqualTo(422);
        vote.put("ballots", "17");
        vote.put("inFavour", "14");
        vote.put("against", "3");
        assertThat(desk.post(secretary, path, vote).getStatus()).isEqualTo(303);
    }

    @Test
    void aCaseEndsAndADeadlineIsMadeLongerOnPages() {
        CandidateId id = ground.candidate("Phạm Văn Ba");
        long caseId = ground.resolved(id, new Vote(0, 20, 20, 20, 0, 0));
        jdbc.update(
                "update procedure.case_clock set starts_on = current_date, due_on = current_date + 84 where case_id ="
                        + " ?",
                caseId);
        String clock = "/cases/" + caseId + "/clocks/decision";
        assertThat(desk.page(officer, clock)).contains("At most 30 more");
        assertThat(desk.post(officer, clock, Map.of("days", "31", "reason", "Bão"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(desk.post(officer, clock, Map.of("days", "30", "reason", "Bão"))
                        .getStatus())
                .isEqualTo(303);
        String end = "/cases/" + caseId + "/end";
        assertThat(desk.page(officer, end)).contains("Application withdrawn");
        Map<String, String> told = Map.of("exit", "WITHDRAWN", "on", "01/08/2024", "reason", "Đi làm xa");
        assertThat(desk.post(officer, end, Desk.with(told, "reason", "")).getStatus())
                .isEqualTo(422);
        assertThat(desk.post(officer, end, told).getStatus()).isEqualTo(303);
        assertThat(desk.page(officer, "/candidates/" + id)).contains("Application withdrawn", "Đi làm xa");
    }

    @Test
    void whatIsDueStandsOnItsPageOnTheFirstPageAndInEveryLanguage() {
        ground.resolved(ground.candidate("Phạm Văn Bốn"), new Vote(0, 20, 20, 20, 0, 0));
        for (Language language : Language.values()) {
            Actor reader = desk.actor(pool.province().mandate("officer", "376.1"), null, language);
            assertThat(desk.page(reader, "/due")).contains("Phạm Văn Bốn");
            assertThat(desk.page(reader, "/")).contains("Phạm Văn Bốn");
            assertThat(desk.page(reader, "/due/stuck?reason=overdue&sort=-due")).contains("Phạm Văn Bốn");
        }
        assertThat(desk.page(secretary, "/due")).doesNotContain("Phạm Văn Bốn");
        assertThat(Desk.text(desk.get(officer, "/due/stuck.csv"))).contains("Phạm Văn Bốn");
        assertThat(statements.during(() -> desk.page(officer, "/due"))).hasSizeLessThan(4);
    }

    @Test
    void programsTakeStepsAndReadTheSameExplanations() throws Exception {
        CandidateId id = ground.candidate("Phạm Văn Năm");
        String opening = "/api/v1/candidates/" + id + "/case";
        MockHttpServletResponse opened = send(secretary, opening, "k1", "{\"on\":\"2024-06-03\"}");
        assertThat(opened.getStatus()).isEqualTo(200);
        assertThat(opened.getContentAsString()).contains("\"ruleSet\":\"24-QD-TW-2021\"", "\"step\":\"LIFE_RECORD\"");
        assertThat(send(secretary, opening, "k1", "{\"on\":\"2024-06-03\"}").getStatus())
                .isEqualTo(200);
        assertThat(send(secretary, opening, "k1", "{\"on\":\"2024-06-04\"}").getStatus())
                .isEqualTo(409);
        long caseId = Objects.requireNonNull(
                jdbc.queryForObject("select case_id from admission.candidate where id = ?", Long.class, id.value()));
        MockHttpServletResponse early = send(
                secretary,
                "/api/v1/cases/" + caseId + "/steps/CELL_RESOLUTION",
                "k2",
                "{\"on\":\"2024-06-03\",\"present\":20,\"ballots\":20,\"inFavour\":20,\"against\":0}");
        assertThat(early.getStatus()).isEqualTo(422);
        assertThat(early.getContentAsString()).contains("\"rule\":\"step-order\"", "\"clause\":", "\"cure\":");
        assertThat(desk.page(secretary, "/api/v1/cases/" + caseId)).contains("\"findings\"", "\"clocks\":[]");
        assertThat(desk.page(officer, "/api/v1/cases?stuck=idle")).contains("\"reason\":\"idle\"");
        assertThat(send(
                                secretary,
                                "/api/v1/cases/" + caseId + "/exit",
                                "k3",
                                "{\"exit\":\"WITHDRAWN\",\"on\":\"2024-06-05\",\"reason\":\"Đi xa\"}")
                        .getStatus())
                .isEqualTo(200);
    }

    private MockHttpServletResponse send(Actor actor, String path, String key, String body) {
        return browser.post()
                .uri(path)
                .with(csrf())
                .with(Desk.by(actor))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange()
                .getResponse();
    }
}
