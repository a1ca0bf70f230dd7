package org.sotay.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sotay.access.Desk.text;
import static org.sotay.access.Desk.theirsAndOurs;
import static org.sotay.access.Desk.with;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/// The forms about one member: what was typed stays, what is wrong stands beside its field, and nobody overwrites what
/// they have not seen.
@PageGround
class MemberFormsTest {

    private static final LocalDate JOINED = LocalDate.of(2010, 5, 19);

    @Autowired
    private SmallProvince province;

    @Autowired
    private Desk desk;

    @Autowired
    private Offices offices;

    @Autowired
    private Absences absences;

    @Autowired
    private Clock clock;

    private Actor officer;

    @BeforeAll
    void foundUnits() {
        officer = officer(Language.EN);
    }

    @Test
    void aMoveKeepsWhatWasTypedUntilItIsTaken() {
        PersonId person = province.enrol("Nguyễn Văn Chuyển", "377.1.1", JOINED);
        String path = "/members/" + person + "/move";
        MockHttpServletResponse refused = post(path, Map.of("unit", "377.1.1", "on", "1/6/2023", "version", "0"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused))
                .contains("href=\"#f-unit\"")
                .contains("Belongs to Nộn Khê already")
                .contains("value=\"1/6/2023\"");
        assertThat(text(post(path, Map.of("unit", "", "on", "31/6/2023", "version", "0"))))
                .contains("href=\"#f-unit\"")
                .contains("href=\"#f-on\"")
                .contains("value=\"31/6/2023\"");
        assertThat(post(path, Map.of("unit", "377.1.2", "on", "1/6/2023", "version", "0"))
                        .getRedirectedUrl())
                .isEqualTo("/members/" + person);
        assertThat(page("/members/" + person)).contains("Phúc Lại").contains("31 May 2023");
    }

    @Test
    void whoMovesOrEndsSecondSeesWhatTheFirstOneDid() {
        PersonId person = province.enrol("Nguyễn Thị Đôi", "377.1.1", JOINED);
        String path = "/members/" + person;
        assertThat(page(path + "/end")).contains("name=\"version\" value=\"0\"");
        post(path + "/move", Map.of("unit", "377.1.2", "on", "1/6/2023", "version", "0"));
        MockHttpServletResponse second =
                post(path + "/end", Map.of("kind", "LEFT", "on", "1/7/2023", "note", "tự nguyện", "version", "0"));
        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(text(second))
                .contains("Look at both versions")
                .contains(theirsAndOurs("Phúc Lại", "–"))
                .contains(theirsAndOurs("–", "1/7/2023"))
                .contains(theirsAndOurs("–", "Left voluntarily"))
                .contains("value=\"tự nguyện\"")
                .contains("name=\"version\" value=\"1\"");
        assertThat(post(path + "/move", Map.of("unit", "377.1.1", "on", "1/7/2023", "version", "0"))
                        .getStatus())
                .isEqualTo(409);
        assertThat(post(path + "/end", Map.of("kind", "LEFT", "on", "1/7/2023", "version", "1"))
                        .getRedirectedUrl())
                .isEqualTo(path);
        assertThat(page(path)).contains("Left voluntarily");
    }

    @Test
    void anEndWithTooLongARemarkIsRefusedBesideTheRemark() {
        PersonId person = province.enrol("Trần Văn Dài", "377.1.1", JOINED);
        String note = "x".repeat(501);
        MockHttpServletResponse refused = post(
                "/members/" + person + "/end", Map.of("kind", "LEFT", "on", "1/7/2023", "note", note, "version", "0"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("href=\"#f-note\"").contains(note);
        assertThat(text(post("/members/" + person + "/end", Map.of("kind", "x", "on", "1/7/2023", "version", "0"))))
                .contains("href=\"#f-kind\"");
    }

    @Test
    void anAbsenceIsRecordedEndedEarlyAndTakenBack() {
        PersonId person = province.enrol("Lê Thị Vắng", "377.1.1", JOINED);
        String path = "/members/" + person;
        assertThat(text(post(
                        path + "/absence",
                        Map.of("kind", "AWAY", "on", "1/2/2024", "until", "1/1/2024", "note", "Bình Dương"))))
                .contains("href=\"#f-until\"")
                .contains("value=\"Bình Dương\"");
        LocalDate planned = LocalDate.now(clock).plusMonths(6);
        assertThat(post(path + "/absence", Map.of("kind", "AWAY", "on", "1/2/2024", "until", planned.toString()))
                        .getRedirectedUrl())
                .isEqualTo(path);
        long id = absences.of(officer, person).getFirst().id();
        String term = path + "/absences/" + id;
        assertThat(page(path)).contains("href=\"" + term + "/end\"");
        assertThat(page(path + "/absence")).contains("href=\"" + term + "/end\"");
        assertThat(page(term + "/end")).contains("Away").contains("action=\"" + term + "/withdraw\"");
        MockHttpServletResponse refused = post(term + "/end", Map.of("on", "1/2/2024"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("href=\"#f-on\"").contains("value=\"1/2/2024\"");
        assertThat(post(term + "/end", Map.of("on", "soon")).getStatus()).isEqualTo(422);
        assertThat(post(term + "/end", Map.of("on", "1/3/2024")).getRedirectedUrl())
                .isEqualTo(path);
        assertThat(page(path)).doesNotContain(term).contains("29 Feb 2024");
        assertThat(post(term + "/withdraw", Map.of()).getRedirectedUrl()).isEqualTo(path);
        assertThat(post(term + "/withdraw", Map.of()).getStatus()).isEqualTo(404);
        assertThat(page(path)).contains("Corrected: an absence was taken back");
    }

    @Test
    void anOfficeIsRecordedEndedAndTakenBack() {
        PersonId person = province.enrol("Phạm Văn Chức", "377.1.2", JOINED);
        String path = "/members/" + person + "/office";
        MockHttpServletResponse refused =
                post(path, Map.of("kind", "SECRETARY", "unit", "376.1.1", "on", "1/1/2020", "until", ""));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("href=\"#f-unit\"").contains("value=\"376.1.1\"");
        assertThat(text(post(path, Map.of("kind", "SECRETARY", "unit", "377.1.2", "on", "19/5/2010"))))
                .contains("An office needs an official member");
        assertThat(post(path, Map.of("kind", "SECRETARY", "unit", "377.1.2", "on", "1/1/2015", "until", "1/1/2020"))
                        .getRedirectedUrl())
                .isEqualTo("/members/" + person);
        assertThat(post(path, Map.of("kind", "SECRETARY", "unit", "377.1.2", "on", "1/1/2020"))
                        .getRedirectedUrl())
                .isEqualTo("/members/" + person);
        assertThat(text(post(path, Map.of("kind", "SECRETARY", "unit", "377.1.2", "on", "1/6/2020"))))
                .contains("href=\"#f-on\"");
        String term = "/units/377.1.2/offices/"
                + offices.of(officer, person).getFirst().id();
        assertThat(page(path)).contains("href=\"" + term + "/end\"").contains("31 Dec 2019");
        assertThat(page("/units/377.1.2")).contains("href=\"" + term + "/end\"");
        assertThat(page(term + "/end")).contains("Phạm Văn Chức").contains("Secretary");
        assertThat(post(term + "/end", Map.of("on", "1/1/2020")).getStatus()).isEqualTo(422);
        assertThat(post(term + "/end", Map.of("on", "1/1/2024")).getRedirectedUrl())
                .isEqualTo("/units/377.1.2");
        assertThat(page("/units/377.1.2")).doesNotContain(term);
        assertThat(post(term + "/withdraw", Map.of()).getRedirectedUrl()).isEqualTo("/units/377.1.2");
        assertThat(desk.get(officer, term + "/end").getStatus()).isEqualTo(404);
        assertThat(offices.of(officer, person)).hasSize(1);
    }

    @Test
    void datesAreCorrectedAndKeepWhatWasTyped() {
        PersonId person = province.enrol("Vũ Văn Ngày", "377.1.1", JOINED);
        String path = "/members/" + person + "/dates";
        assertThat(page(path)).contains("value=\"19 May 2010\"").contains("name=\"version\" value=\"0\"");
        Map<String, String> typed = Map.of(
                "cardNumber",
                "37.000001",
                "decidedOn",
                "9/5/2010",
                "joinedOn",
                "19/5/2010",
                "recognisedOn",
                "19/5/2011",
                "version",
                "0");
        MockHttpServletResponse refused = post(path, with(typed, "decidedOn", "2/2/1930"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused))
                .contains("href=\"#f-decidedOn\"")
                .contains("The Party was founded on 3 Feb 1930")
                .contains("value=\"2/2/1930\"")
                .contains("value=\"37.000001\"");
        assertThat(post(path, with(typed, "joinedOn", "19/19/2010")).getStatus())
                .isEqualTo(422);
        assertThat(post(path, typed).getRedirectedUrl()).isEqualTo("/members/" + person);
        MockHttpServletResponse second = post(path, with(typed, "cardNumber", "37.000002"));
        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(text(second))
                .contains(theirsAndOurs("37.000001", "37.000002"))
                .doesNotContain(">19 May 2010</td>")
                .contains("value=\"37.000002\"")
                .contains("name=\"version\" value=\"1\"");
        assertThat(post(path, with(with(typed, "cardNumber", "37.000002"), "version", "1"))
                        .getRedirectedUrl())
                .isEqualTo("/members/" + person);
        assertThat(page("/members/" + person)).contains("37.000002");
    }

    @Test
    void aPersonIsCorrectedAndTheSecondOfficerSeesBothVersions() {
        PersonId person = province.enrol("Bùi Văn Sửa", "377.1.1", JOINED);
        String path = "/members/" + person + "/person";
        Map<String, String> typed = new HashMap<>();
        typed.put("fullName", "Bùi Văn Sữa");
        typed.put("birth", "1/5/1980");
        typed.put("sex", "MALE");
        typed.put("ethnicity", "kinh");
        typed.put("schooling", "BACHELOR");
        typed.put("version", "0");
        assertThat(page(path)).contains("value=\"Bùi Văn Sửa\"").contains("name=\"version\" value=\"0\"");
        MockHttpServletResponse refused = post(path, with(typed, "birth", "31/2/1980"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("href=\"#f-birth\"").contains("value=\"31/2/1980\"");
        assertThat(post(path, typed).getRedirectedUrl()).isEqualTo("/members/" + person);
        MockHttpServletResponse second = post(path, with(typed, "fullName", "Bùi Thị Sửa"));
        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(text(second))
                .contains(theirsAndOurs("Bùi Văn Sữa", "Bùi Thị Sửa"))
                .contains("name=\"version\" value=\"1\"");
    }

    @Test
    void anEnrolmentKeepsWhatWasTypedAndItsKey() {
        Map<String, String> typed = enrolment("Nguyễn Văn Ghi");
        MockHttpServletResponse refused = post("/members/new", with(typed, "joinedOn", "31/2/2020"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused))
                .contains("href=\"#f-joinedOn\"")
                .contains("value=\"31/2/2020\"")
                .contains("value=\"Nguyễn Văn Ghi\"")
                .contains("value=\"377.1.1\" selected")
                .contains("name=\"key\" value=\"" + typed.get("key") + "\"");
        assertThat(text(post("/members/new", with(with(typed, "cell", ""), "key", "none"))))
                .contains("href=\"#f-cell\"")
                .doesNotContain("value=\"none\"");
    }

    @Test
    void theSameFormSentAgainLeadsToTheFileItMade() {
        Map<String, String> typed = enrolment("Trần Thị Hai Lần");
        String file = post("/members/new", typed).getRedirectedUrl();
        assertThat(file).startsWith("/members/");
        assertThat(post("/members/new", typed).getRedirectedUrl()).isEqualTo(file);
        assertThat(page(String.valueOf(file))).contains("Trần Thị Hai Lần").doesNotContain("Possibly the same person");
    }

    @Test
    void somebodyAlikeIsShownUntilItIsSaidToBeSomebodyElse() {
        PersonId known = province.enrol("Đặng Văn Giống", "377.1.1", JOINED);
        Map<String, String> typed = enrolment("Dang Van Giong");
        MockHttpServletResponse doubtful = post("/members/new", typed);
        assertThat(doubtful.getStatus()).isEqualTo(422);
        assertThat(text(doubtful))
                .contains("href=\"#f-anyway\"")
                .contains("href=\"/members/" + known + "\"")
                .contains("name=\"anyway\"");
        assertThat(post("/members/new", with(typed, "anyway", "true")).getRedirectedUrl())
                .startsWith("/members/");
    }

    @Test
    void aCardThatAnotherMemberHoldsIsRefusedBesideItsField() {
        post("/members/new", with(enrolment("Võ Văn Thẻ"), "cardNumber", "37.000888"));
        assertThat(text(post("/members/new", with(enrolment("Võ Thị Khác"), "cardNumber", "37.000888"))))
                .contains("href=\"#f-cardNumber\"")
                .contains("Another member holds the card");
    }

    private static Map<String, String> enrolment(String name) {
        Map<String, String> typed = new HashMap<>();
        typed.put("key", UUID.randomUUID().toString());
        typed.put("unit", "377");
        typed.put("fullName", name);
        typed.put("birth", "1980");
        typed.put("sex", "MALE");
        typed.put("ethnicity", "kinh");
        typed.put("schooling", "BACHELOR");
        typed.put("cell", "377.1.1");
        typed.put("decidedOn", "1/2/2020");
        typed.put("joinedOn", "3/2/2020");
        return typed;
    }

    @ParameterizedTest
    @EnumSource
    void everyFormSpeaksEveryLanguage(Language language) {
        PersonId person = province.enrol("Hồ Thị Tiếng", "377.1.1", JOINED);
        offices.appoint(
                officer, person, "377.1.1", OfficeRole.COMMITTEE_MEMBER, Period.since(LocalDate.of(2020, 1, 1)));
        String term = "/units/377.1.1/offices/"
                + offices.of(officer, person).getFirst().id() + "/end";
        String path = "/members/" + person;
        assertThat(text(desk.get(officer(language), path + "/person")))
                .as("the birth as the reader writes dates")
                .contains(
                        switch (language) {
                            case VI -> "value=\"01/05/1980\"";
                            case EN -> "value=\"1 May 1980\"";
                            case DE -> "value=\"01.05.1980\"";
                        });
        for (String form :
                List.of(path + "/move", path + "/end", path + "/absence", path + "/office", path + "/dates", term)) {
            MockHttpServletResponse shown = desk.get(officer(language), form);
            assertThat(shown.getStatus()).as(form).isEqualTo(200);
            assertThat(text(shown))
                    .contains("<html lang=\"" + language.tag() + "\"")
                    .doesNotContain(">membership.");
        }
    }

    private String page(String path) {
        return desk.page(officer, path);
    }

    private MockHttpServletResponse post(String path, Map<String, String> fields) {
        return desk.post(officer, path, fields);
    }

    private Actor officer(Language language) {
        return desk.actor(province.mandate("officer", "377"), null, language);
    }
}
