package org.sotay.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sotay.access.Desk.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sotay.access.Desk;
import org.sotay.access.PageGround;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Language;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.sotay.people.Correction;
import org.sotay.people.NewPerson;
import org.sotay.people.People;
import org.sotay.people.PersonDetails;
import org.sotay.people.Proposal;
import org.sotay.people.ProposalDecisions;
import org.sotay.people.ProposalField;
import org.sotay.people.ProposalState;
import org.sotay.people.Proposals;
import org.sotay.platform.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A member says what is wrong in the own record; an officer accepts it or says why not.
@PageGround
class ProposalsTest {

    private static final LocalDate JOINED = LocalDate.of(1985, 5, 19);

    @Autowired
    private SmallProvince province;

    @Autowired
    private Proposals proposals;

    @Autowired
    private ProposalDecisions decisions;

    @Autowired
    private ProposalLists lists;

    @Autowired
    private People people;

    @Autowired
    private Desk desk;

    @Autowired
    private MockMvcTester client;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void whatAnOfficerAcceptsIsRecordedAndTheTimelineNamesTheProposal() {
        PersonId person = enrol("Phạm Văn Khương");
        long id = propose(person, ProposalField.PHONE, "0915204377");
        assertThat(decisions.find(officer(), id).orElseThrow()).satisfies(review -> {
            assertThat(review.now()).isEqualTo("0912000111");
            assertThat(review.overtaken()).isFalse();
        });
        assertThat(decisions.accept(officer(), id, 0)).isEqualTo(written("phone"));
        assertThat(record(person).facts().phone()).isEqualTo("0915204377");
        assertThat(own(person)).singleElement().satisfies(proposal -> {
            assertThat(proposal.state()).isEqualTo(ProposalState.ACCEPTED);
            assertThat(proposal.decidedBy()).isEqualTo("Bùi Thị Hạnh");
        });
        assertThat(desk.page(officer(), "/members/" + person))
                .contains("0912000111 → 0915204377, as the member proposed, recorded by Bùi Thị Hạnh");
        assertThat(refused(decisions.accept(officer(), id, 1))).containsExactly("people.refusal.proposal-decided");
    }

    @Test
    void aDeclinedProposalTellsTheMemberWhy() {
        PersonId person = enrol("Phạm Thị Lời");
        long id = propose(person, ProposalField.SCHOOLING, "BACHELOR");
        assertThat(refused(decisions.decline(officer(), id, " "))).containsExactly("people.refusal.words-missing");
        assertThat(decisions.decline(officer(), id, "Cần bản sao bằng tốt nghiệp."))
                .isInstanceOf(Outcome.Done.class);
        assertThat(desk.page(member(person), "/")).contains("Not corrected").contains("Cần bản sao bằng tốt nghiệp.");
        assertThat(desk.page(member(person), "/me/corrections")).contains("Cần bản sao bằng tốt nghiệp.");
        assertThat(record(person).version()).isZero();
    }

    @Test
    void onlyOneWaitsForEachFieldAndTheSameFormSentAgainIsTheSame() {
        PersonId person = enrol("Trần Văn Hai");
        long id = propose(person, ProposalField.ADDRESS, "Xóm 2");
        assertThat(proposals.propose(member(person), ProposalField.ADDRESS, "Xóm 2", null))
                .isEqualTo(Outcome.done(id));
        assertThat(refused(proposals.propose(member(person), ProposalField.ADDRESS, "Xóm 3", null)))
                .containsExactly("people.refusal.proposal-waits");
        assertThat(proposals.withdraw(member(person), id)).isInstanceOf(Outcome.Done.class);
        long second = propose(person, ProposalField.ADDRESS, "Xóm 3");
        assertThat(second).isNotEqualTo(id);
        assertThat(refused(proposals.reopen(member(person), id)))
                .as("another one waits meanwhile")
                .containsExactly("people.refusal.proposal-stays");
    }

    @Test
    void theRulesForAValueAreThoseOfTheRecord() {
        Actor member = member(enrol("Lê Văn Luật"));
        assertThat(refused(proposals.propose(member, ProposalField.PHONE, "12", null)))
                .containsExactly("people.refusal.phone");
        assertThat(refused(proposals.propose(member, ProposalField.PHONE, "0912000111", null)))
                .containsExactly("people.refusal.as-recorded");
        assertThat(refused(proposals.propose(member, ProposalField.BIRTH, "2200", null)))
                .containsExactly("people.refusal.birth-range");
        assertThat(refused(proposals.propose(member, ProposalField.BIRTH, "1951-02-30", null)))
                .containsExactly("people.refusal.birth-unreadable");
        assertThat(refused(proposals.propose(member, ProposalField.OCCUPATION, "king", null)))
                .containsExactly("people.refusal.choose");
        assertThat(refused(proposals.propose(member, ProposalField.MEMBERSHIP, null, "x".repeat(501))))
                .containsExactly("people.refusal.words-missing", "people.refusal.words-long");
    }

    @Test
    void whatChangedMeanwhileIsShownAndNothingIsOverwrittenUnseen() {
        PersonId person = enrol("Vũ Văn Đổi");
        long id = propose(person, ProposalField.OCCUPATION, "worker");
        NewPerson facts = record(person).facts();
        people.correct(officer(), person, other(facts, "trader"), 0);
        assertThat(decisions.find(officer(), id).orElseThrow().overtaken()).isTrue();
        assertThat(desk.page(officer(), "/corrections/" + id))
                .contains("The record has changed since the member wrote this")
                .contains("Trader");
        MockHttpServletResponse late = desk.post(officer(), "/corrections/" + id + "/accept", Map.of("version", "0"));
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(text(late)).contains("name=\"version\" value=\"1\"");
        assertThat(decisions.accept(officer(), id, 1)).isEqualTo(written("occupation"));
    }

    @Test
    void aDecisionIsUndoneWithWhatWasRecorded() {
        PersonId person = enrol("Đỗ Văn Quay");
        long id = propose(person, ProposalField.FULL_NAME, "Đỗ Công Quay");
        decisions.accept(officer(), id, 0);
        assertThat(decisions.reopen(officer(), id)).isInstanceOf(Outcome.Done.class);
        assertThat(record(person).facts().fullName()).isEqualTo("Đỗ Văn Quay");
        assertThat(own(person)).singleElement().matches(Proposal::open);
        decisions.accept(officer(), id, 2);
        people.correct(officer(), person, renamed(record(person).facts(), "Đỗ Bá Quay"), 3);
        assertThat(refused(decisions.reopen(officer(), id))).containsExactly("people.refusal.proposal-stays");
        assertThat(record(person).facts().fullName()).isEqualTo("Đỗ Bá Quay");
    }

    @Test
    void nobodyDecidesAboutAnotherBranchOrTakesBackWhatIsNotTheirs() {
        PersonId person = enrol("Ngô Văn Riêng");
        long id = propose(person, ProposalField.EMAIL, "rieng@example.vn");
        Actor elsewhere = desk.actor(province.mandate("officer", "376"));
        Actor secretary = desk.actor(province.mandate("secretary", "377.1.1"), null, Language.EN);
        for (Actor stranger : List.of(elsewhere, secretary)) {
            assertThat(decisions.find(stranger, id)).isEmpty();
            assertThat(decisions.accept(stranger, id, 0)).isInstanceOf(Outcome.Missing.class);
            assertThat(decisions.decline(stranger, id, "Không")).isInstanceOf(Outcome.Missing.class);
            assertThat(lists.waiting(stranger)).isZero();
        }
        Actor other = member(enrol("Ngô Văn Khác"));
        assertThat(proposals.withdraw(other, id)).isInstanceOf(Outcome.Missing.class);
        assertThat(proposals.own(other)).isEmpty();
        assertThat(desk.get(elsewhere, "/corrections/" + id).getStatus()).isEqualTo(404);
    }

    @Test
    void aBeliefIsForgottenOnceItIsDecided() {
        PersonId person = enrol("Đinh Văn Tin");
        long id = propose(person, ProposalField.RELIGION, "buddhist");
        assertThat(decisions.accept(officer(), id, 0)).isEqualTo(written("religion"));
        assertThat(record(person).facts().religion()).isEqualTo("buddhist");
        assertThat(jdbc.queryForMap("select recorded, proposed from people.proposal where id = ?", id)
                        .values())
                .containsOnlyNulls();
        assertThat(refused(decisions.reopen(officer(), id))).containsExactly("people.refusal.proposal-stays");
        assertThat(desk.page(member(person), "/me/corrections")).contains("Not kept");
    }

    @Test
    void aMemberFillsInTheFormAndNothingTypedIsLost() {
        PersonId person = enrol("Hoàng Thị Gõ");
        Actor member = member(person);
        assertThat(desk.page(member, "/members/" + person)).contains("Is something wrong or missing?");
        MockHttpServletResponse refused =
                desk.post(member, "/me/corrections/phone", Map.of("value", "12 34", "note", "Số mới"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused))
                .contains("href=\"#f-value\"")
                .contains("A telephone number has 6 to 15 digits")
                .contains("value=\"12 34\"")
                .contains(">Số mới</textarea>");
        assertThat(desk.post(member, "/me/corrections/birth", Map.of("value", "21 Nov 1951"))
                        .getRedirectedUrl())
                .isEqualTo("/me/corrections");
        assertThat(own(person)).singleElement().satisfies(proposal -> {
            assertThat(proposal.proposed()).isEqualTo("1951-11-21");
            assertThat(proposal.recorded()).isEqualTo("1980-05-01");
        });
        assertThat(desk.page(member, "/me/corrections")).contains("21 Nov 1951").contains("Take back");
        assertThat(desk.page(member, "/")).contains("Waiting");
        String withdraw = "/me/corrections/" + own(person).getFirst().id() + "/withdraw";
        assertThat(desk.post(member, withdraw, Map.of()).getRedirectedUrl()).isEqualTo("/me/corrections");
        assertThat(desk.post(member, withdraw.replace("withdraw", "reopen"), Map.of())
                        .getStatus())
                .isEqualTo(303);
        assertThat(own(person)).singleElement().matches(Proposal::open);
    }

    @Test
    void officersSeeWhatWaitsOnTheirFirstPageInTheQualityPagesAndInTheFile() {
        PersonId person = enrol("Bùi Văn Chờ");
        long id = propose(person, ProposalField.PROFESSION, "Thợ điện");
        propose(enrol("376.1.1", "Bùi Văn Xa"), ProposalField.PROFESSION, "Thợ xây");
        assertThat(desk.page(officer(), "/")).contains("href=\"/corrections\"");
        assertThat(desk.page(officer(), "/quality?unit=377.1.1")).contains("href=\"/corrections?unit=377.1.1\"");
        assertThat(desk.page(officer(), "/members/" + person)).contains("href=\"/corrections/" + id + "\"");
        assertThat(desk.page(officer(), "/corrections?q=cho&sort=-name"))
                .contains("Bùi Văn Chờ")
                .contains("Thợ điện")
                .doesNotContain("Bùi Văn Xa")
                .contains("href=\"/corrections/" + id + "?q=cho&amp;sort=-name\"");
        assertThat(desk.page(officer(), "/corrections?unit=377.1.2")).contains("Nothing waits");
        assertThat(text(desk.get(officer(), "/corrections.csv?q=cho"))).contains("Bùi Văn Chờ,Nộn Khê,Profession");
        assertThat(desk.post(officer(), "/corrections/" + id + "/decline?q=cho", Map.of("answer", "Chưa rõ"))
                        .getRedirectedUrl())
                .isEqualTo("/corrections?q=cho");
        assertThat(desk.page(officer(), "/corrections?state=declined&q=cho")).contains("Bùi Văn Chờ");
    }

    @Test
    void aWordyProposalIsCorrectedByHand() {
        PersonId person = enrol("Lý Văn Chữ");
        long id = propose(person, ProposalField.MEMBERSHIP, "Tôi vào Đảng ngày 19/5/1984.");
        assertThat(desk.page(officer(), "/corrections/" + id)).contains("href=\"/members/" + person + "/dates\"");
        assertThat(decisions.accept(officer(), id, 0)).isEqualTo(written());
        assertThat(own(person)).singleElement().matches(proposal -> proposal.state() == ProposalState.ACCEPTED);
    }

    @Test
    void theListTakesTheSameStatementsHoweverMuchWaits() {
        propose(enrol("Tạ Văn Một"), ProposalField.PROFESSION, "Thợ hàn");
        int few = statements.during(() -> desk.page(officer(), "/corrections")).size();
        propose(enrol("Tạ Văn Hai"), ProposalField.PROFESSION, "Thợ hàn");
        assertThat(statements.during(() -> desk.page(officer(), "/corrections")))
                .hasSize(few)
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void programsProposeAndDecide() {
        PersonId person = enrol("Mai Văn Máy");
        MvcTestResult refused =
                send(member(person), "/api/v1/me/corrections", "{\"field\": \"phone\", \"value\": \"12\"}");
        assertThat(refused)
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.reasons[0].field")
                .isEqualTo("phone");
        MvcTestResult made = send(
                member(person),
                "/api/v1/me/corrections",
                "{\"field\": \"schooling\", \"value\": \"lower-secondary\", \"note\": \"Học bạ\"}");
        assertThat(made).hasStatus(201);
        long id = own(person).getFirst().id();
        assertThat(client.get().uri("/api/v1/corrections/" + id).with(Desk.by(officer())))
                .bodyJson()
                .isLenientlyEqualTo("""
                    {"field": "schooling", "recorded": "upper-secondary", "proposed": "lower-secondary",
                     "now": "upper-secondary", "state": "open", "version": 0, "note": "Học bạ"}\
                    """);
        assertThat(client.get().uri("/api/v1/corrections?q=may").with(Desk.by(officer())))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(1);
        assertThat(send(officer(), "/api/v1/corrections/" + id + "/accept", "{\"version\": 7}"))
                .hasStatus(409);
        assertThat(send(officer(), "/api/v1/corrections/" + id + "/accept", "{\"version\": 0}"))
                .hasStatus(204);
        assertThat(send(officer(), "/api/v1/corrections/" + id + "/decline", "{\"answer\": \"No\"}"))
                .hasStatus(422);
        assertThat(send(officer(), "/api/v1/corrections/" + id + "/reopen", "")).hasStatus(204);
        assertThat(send(member(person), "/api/v1/me/corrections/" + id + "/withdraw", ""))
                .hasStatus(204);
        assertThat(client.get().uri("/api/v1/me/corrections").with(Desk.by(member(person))))
                .bodyJson()
                .extractingPath("$[0].state")
                .isEqualTo("withdrawn");
    }

    @ParameterizedTest
    @EnumSource
    void everyPageSpeaksEveryLanguage(Language language) {
        PersonId person = enrol("Hồ Thị Tiếng");
        Actor member = desk.actor(province.mandate("member", "377.1.1"), person, language);
        Actor officer = desk.actor(province.mandate("officer", "377"), null, language);
        long id = propose(person, ProposalField.ETHNICITY, "tay");
        for (ProposalField field : proposals.fields(member)) {
            assertThat(desk.page(member, "/me/corrections/" + field.key())).doesNotContain(">membership.");
        }
        for (String page : List.of("/", "/me/corrections")) {
            assertThat(desk.page(member, page)).contains("Tày").doesNotContain(">membership.");
        }
        assertThat(desk.page(officer, "/corrections/" + id)).contains("Tày").doesNotContain(">membership.");
        assertThat(desk.page(officer, "/corrections")).contains("Tày").doesNotContain(">membership.");
        assertThat(desk.get(officer, "/corrections.xlsx").getContentAsByteArray())
                .startsWith('P', 'K');
        proposals.withdraw(member, id);
    }

    private MvcTestResult send(Actor actor, String path, String json) {
        var request = client.post().uri(path).with(Desk.by(actor));
        return (json.isEmpty()
                        ? request
                        : request.contentType(MediaType.APPLICATION_JSON).content(json))
                .exchange();
    }

    private PersonId enrol(String name) {
        return enrol("377.1.1", name);
    }

    private PersonId enrol(String cell, String name) {
        return province.enrol(name, cell, JOINED);
    }

    private long propose(PersonId person, ProposalField field, @Nullable String value) {
        Outcome<Long> made = proposals.propose(member(person), field, value, null);
        assertThat(made).isInstanceOf(Outcome.Done.class);
        return made instanceof Outcome.Done<Long>(Long id) ? id : 0;
    }

    private List<Proposal> own(PersonId person) {
        return proposals.own(member(person));
    }

    private PersonDetails record(PersonId person) {
        return people.forCorrection(officer(), person).orElseThrow();
    }

    private Actor officer() {
        return desk.actor(province.mandate("officer", "37"));
    }

    private Actor member(PersonId person) {
        return desk.actor(province.mandate("member", "377.1.1"), person, Language.EN);
    }

    private static Outcome<Correction> written(String... fields) {
        return Outcome.done(new Correction.Written(List.of(fields)));
    }

    private static List<String> refused(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(List<Refusal> reasons)
                ? reasons.stream().map(Refusal::key).toList()
                : List.of();
    }

    private static NewPerson other(NewPerson facts, String occupation) {
        return copy(facts, facts.fullName(), occupation);
    }

    private static NewPerson renamed(NewPerson facts, String name) {
        return copy(facts, name, facts.occupation());
    }

    private static NewPerson copy(NewPerson facts, String name, @Nullable String occupation) {
        return new NewPerson(
                name,
                null,
                facts.birth(),
                facts.sex(),
                facts.ethnicity(),
                facts.phone(),
                facts.email(),
                facts.address(),
                facts.schooling(),
                facts.profession(),
                occupation,
                facts.religion());
    }
}
