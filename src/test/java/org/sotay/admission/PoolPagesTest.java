package org.sotay.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sotay.access.Desk;
import org.sotay.access.PageGround;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Language;
import org.sotay.kernel.PersonId;
import org.sotay.membership.SmallProvince;
import org.sotay.people.Schooling;
import org.sotay.people.Sex;
import org.sotay.platform.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The candidates in the browser and for programs.
@PageGround
class PoolPagesTest {

    private static final LocalDate LISTED = LocalDate.of(2024, 3, 3);
    private static final Pattern LOCATION = Pattern.compile("/candidates/(\\d+)");

    @Autowired
    private SmallPool pool;

    @Autowired
    private SmallProvince province;

    @Autowired
    private Desk desk;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private Candidates candidates;

    @Autowired
    private Mentors mentors;

    @Autowired
    private Trainings trainings;

    @Autowired
    private Clock clock;

    private Actor officer;
    private Actor secretary;
    private PersonId member;
    private CandidateId woman;
    private CandidateId believer;
    private CandidateId foreign;

    @BeforeAll
    void listSomebody() {
        officer = desk.actor(province.mandate("officer", "377"));
        secretary = desk.actor(province.mandate("secretary", "377.1.1"));
        member = province.enrol("Đoàn Văn Hậu", "377.1.1", LocalDate.of(2010, 5, 19));
        woman = pool.list(
                SmallPool.person("Vũ Thị Bưởi", Sex.FEMALE, "muong", Schooling.UPPER_SECONDARY, null),
                "377.1.1",
                new Listing(LISTED, "9-NQ/CB", Origin.SCHOOL, Set.of(Category.STUDENT), null, null));
        believer = pool.list(
                SmallPool.person("Vũ Văn Cam", Sex.MALE, "kinh", Schooling.LOWER_SECONDARY, "catholic"),
                "377.1.2",
                SmallPool.listing(LISTED));
        foreign = pool.list("Vũ Văn Dừa", "376.1.1", LISTED);
        mentors.assign(pool.keeper(), woman, member, LISTED, null, UUID.randomUUID());
        trainings.enrol(
                pool.keeper(),
                believer,
                new Training(0, "Lớp K1", "Trung tâm chính trị", LISTED.plusMonths(2), null),
                UUID.randomUUID());
    }

    @Test
    void theListHasEverybodyOfTheUnitAndNobodyElse() {
        String page = desk.page(officer, "/candidates");
        assertThat(page).contains("Vũ Thị Bưởi", "Vũ Văn Cam").doesNotContain("Vũ Văn Dừa");
        assertThat(desk.page(secretary, "/candidates"))
                .contains("Vũ Thị Bưởi")
                .doesNotContain("Vũ Văn Cam", "Vũ Văn Dừa");
        assertThat(desk.get(officer, "/candidates?unit=376").getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stage=listed",
                "q=thi+buoi",
                "category=student",
                "category=woman",
                "category=ethnic-minority",
                "origin=school",
                "unit=377.1.1&sort=-listed"
            })
    void filtersNarrowTheList(String filter) {
        assertThat(desk.page(officer, "/candidates?" + filter))
                .contains("Vũ Thị Bưởi")
                .doesNotContain("Vũ Văn Cam");
    }

    @Test
    void believersAreFoundByWhoMaySeeBeliefs() {
        assertThat(desk.page(officer, "/candidates?category=believer"))
                .contains("Vũ Văn Cam")
                .doesNotContain("Vũ Thị Bưởi");
        pool.list(
                SmallPool.person("Vũ Văn Kín", Sex.MALE, "kinh", Schooling.LOWER_SECONDARY, "catholic"),
                "377.1.1",
                SmallPool.listing(LISTED));
        assertThat(desk.page(secretary, "/candidates?category=believer")).doesNotContain("Vũ Văn Kín");
    }

    @Test
    void whoHasNoMentorIsFound() {
        assertThat(desk.page(officer, "/candidates?mentor=none"))
                .contains("Vũ Văn Cam")
                .doesNotContain("Vũ Thị Bưởi");
    }

    @Test
    void anEarlierDayShowsWhatWasThen() {
        assertThat(desk.page(officer, "/candidates?on=2024-03-10&stage=training"))
                .doesNotContain("Vũ Văn Cam");
        assertThat(desk.page(officer, "/candidates?on=2024-06-01&stage=training"))
                .contains("Vũ Văn Cam");
        assertThat(desk.page(officer, "/candidates?on=2024-01-01")).doesNotContain("Vũ Văn Cam");
        assertThat(desk.page(officer, "/candidates/" + believer + "?on=2024-03-10"))
                .contains("Vũ Văn Cam");
    }

    @Test
    void theBoardHasAColumnForEachStage() {
        assertThat(desk.page(officer, "/candidates?view=board"))
                .contains("Vũ Thị Bưởi", "Vũ Văn Cam", "href=\"/candidates?stage=training\"")
                .doesNotContain("Vũ Văn Dừa");
    }

    @Test
    void theListIsAFileToo() {
        MockHttpServletResponse answer = desk.get(officer, "/candidates.csv?category=woman");
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("Vũ Thị Bưởi", "Đoàn Văn Hậu")
                .doesNotContain("Vũ Văn Cam");
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheList() {
        for (String path : List.of("/candidates?unit=377", "/candidates?unit=377&view=board", "/candidates/" + woman)) {
            desk.page(officer, path);
            int few = statements.during(() -> desk.page(officer, path)).size();
            assertThat(few).as(path).isLessThanOrEqualTo(path.contains("unit=") ? 5 : 45);
            for (int index = 0; index < 3; index++) {
                pool.list("Đếm Văn " + "Xyz".charAt(index), "377.1.1", LISTED);
            }
            assertThat(statements.during(() -> desk.page(officer, path)))
                    .as(path)
                    .hasSize(few);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageSpeaksEveryLanguage(Language language) {
        Actor reader = desk.actor(province.mandate("officer", "377"), null, language);
        for (String path : List.of(
                "/candidates",
                "/candidates?view=board",
                "/candidates/new",
                "/candidates/" + woman,
                "/candidates/" + woman + "/person",
                "/candidates/" + woman + "/listing",
                "/candidates/" + woman + "/move",
                "/candidates/" + woman + "/leave",
                "/candidates/" + woman + "/mentor",
                "/candidates/" + woman + "/introducer",
                "/candidates/" + woman + "/task",
                "/candidates/" + woman + "/note",
                "/candidates/" + woman + "/training",
                "/candidates/" + woman + "/papers",
                "/candidates/reviews/377",
                "/candidates/reviews/377.1.1")) {
            assertThat(desk.page(reader, path)).doesNotContain("admission.");
        }
    }

    @Test
    void aSecretaryPutsSomebodyOnTheListOnceHoweverOftenTheFormIsSent() {
        Map<String, String> form = person("Ngô Văn Nhài");
        MockHttpServletResponse first = desk.post(secretary, "/candidates/new", form);
        assertThat(first.getStatus()).isEqualTo(303);
        assertThat(desk.post(secretary, "/candidates/new", form).getHeader("Location"))
                .isEqualTo(first.getHeader("Location"));
        String location = Objects.requireNonNull(first.getHeader("Location"));
        assertThat(desk.page(secretary, location)).contains("Ngô Văn Nhài");
    }

    @Test
    void namesakesComeBackWithTheForm() {
        desk.post(secretary, "/candidates/new", person("Ngô Văn Huệ"));
        MockHttpServletResponse again =
                desk.post(secretary, "/candidates/new", Desk.with(person("Ngô Văn Huệ"), "key", key()));
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(Desk.text(again)).contains("It is somebody else", "/candidates/new?unit=377.1.1&amp;known=");
        assertThat(desk.post(
                                secretary,
                                "/candidates/new",
                                Desk.with(Desk.with(person("Ngô Văn Huệ"), "key", key()), "anyway", "true"))
                        .getStatus())
                .isEqualTo(303);
    }

    @Test
    void whatIsWrongComesBackBesideItsField() {
        MockHttpServletResponse answer =
                desk.post(secretary, "/candidates/new", Desk.with(person("Ngô Văn Lan"), "listedOn", "31/02/2026"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Desk.text(answer)).contains("Ngô Văn Lan", "href=\"#f-listedOn\"");
        assertThat(desk.post(secretary, "/candidates/new", Desk.with(person("Ngô Văn Lan"), "cell", "376.1.1"))
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void somebodyKnownIsListedWithoutBeingRegisteredAgain() {
        CandidateId id = pool.list("Ngô Thị Sen", "377.1.1", LISTED);
        PersonId known = candidates.find(pool.keeper(), id).orElseThrow().person();
        Map<String, String> leave = Map.of("version", "0", "kind", "WITHDRAWN", "on", "01/05/2024", "key", key());
        assertThat(desk.post(secretary, "/candidates/" + id + "/leave", leave).getStatus())
                .isEqualTo(303);
        assertThat(desk.page(secretary, "/candidates/new?unit=377.1.1&known=" + known))
                .contains("Ngô Thị Sen")
                .doesNotContain("name=\"fullName\"");
        Map<String, String> form = Desk.with(listing(), "known", known.toString());
        MockHttpServletResponse answer = desk.post(secretary, "/candidates/new", form);
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(candidates.find(pool.keeper(), id(answer)).orElseThrow().person())
                .isEqualTo(known);
        assertThat(desk.get(secretary, "/candidates/new?known=" + stranger()).getStatus())
                .isEqualTo(404);
    }

    private PersonId stranger() {
        return candidates.find(pool.keeper(), foreign).orElseThrow().person();
    }

    @Test
    void twoWhoEditAtOnceAreToldApart() {
        CandidateId id = pool.list("Ngô Thị Cúc", "377.1.1", LISTED);
        Map<String, String> form = Desk.with(Desk.with(listing(), "version", "0"), "resolution", "77-NQ/CB");
        assertThat(desk.post(officer, "/candidates/" + id + "/listing", form).getStatus())
                .isEqualTo(303);
        MockHttpServletResponse late =
                desk.post(secretary, "/candidates/" + id + "/listing", Desk.with(form, "resolution", "78-NQ/CB"));
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(Desk.text(late)).contains(Desk.theirsAndOurs("77-NQ/CB", "78-NQ/CB"));
        assertThat(desk.page(officer, "/candidates/" + id)).contains("before: 12-NQ/CB");
    }

    @Test
    void aSecretaryCorrectsThePersonOfACandidateButNotWhatIsHidden() {
        CandidateId id = pool.list(
                SmallPool.person("Ngô Văn Tỏi", Sex.MALE, "kinh", Schooling.LOWER_SECONDARY, "catholic"),
                "377.1.1",
                SmallPool.listing(LISTED));
        assertThat(desk.page(secretary, "/candidates/" + id + "/person")).doesNotContain("name=\"religion\"");
        Map<String, String> form = Desk.with(person("Ngô Văn Hành"), "version", "0");
        assertThat(desk.post(secretary, "/candidates/" + id + "/person", form).getStatus())
                .isEqualTo(303);
        assertThat(desk.page(officer, "/candidates/" + id)).contains("Ngô Văn Hành", "Catholic");
        assertThat(desk.page(secretary, "/candidates/" + id)).doesNotContain("Catholic");
        assertThat(desk.page(secretary, "/candidates?q=hanh")).contains("Ngô Văn Hành");
        assertThat(desk.post(secretary, "/candidates/" + id + "/person", form).getStatus())
                .isEqualTo(409);
    }

    @Test
    void aMentorIsChosenFromTheCell() {
        CandidateId id = pool.list("Ngô Văn Gừng", "377.1.1", LISTED);
        assertThat(desk.page(secretary, "/candidates/" + id + "/mentor")).contains("Đoàn Văn Hậu");
        Map<String, String> form = Map.of("person", member.toString(), "on", "05/03/2024", "key", key());
        assertThat(desk.post(secretary, "/candidates/" + id + "/mentor", form).getStatus())
                .isEqualTo(303);
        assertThat(desk.page(secretary, "/candidates/" + id)).contains("Đoàn Văn Hậu", "since 5 Mar 2024");
        assertThat(desk.post(secretary, "/candidates/" + foreign + "/mentor", form)
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void aPaperGoesInWithItsFileAndComesOutAsAnAttachment() {
        CandidateId id = pool.list("Ngô Văn Nghệ", "377.1.1", LISTED);
        byte[] pdf = "%PDF-1.7".getBytes(StandardCharsets.UTF_8);
        assertThat(upload(id, pdf).getStatus()).isEqualTo(303);
        String page = desk.page(secretary, "/candidates/" + id);
        assertThat(page).contains("Certificate of the awareness class", "giấy.pdf");
        Matcher link =
                Pattern.compile("href=\"(/candidates/\\d+/papers/\\d+)/file\"").matcher(page);
        assertThat(link.find()).isTrue();
        MockHttpServletResponse file = desk.get(secretary, link.group(1) + "/file");
        assertThat(file.getContentAsByteArray()).isEqualTo(pdf);
        assertThat(file.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(file.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(upload(id, "<html>".getBytes(StandardCharsets.UTF_8)).getStatus())
                .isEqualTo(422);
        assertThat(desk.post(secretary, link.group(1) + "/withdraw", Map.of()).getStatus())
                .isEqualTo(303);
        assertThat(desk.get(secretary, link.group(1) + "/file").getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse upload(CandidateId id, byte[] content) {
        return browser.post()
                .uri("/candidates/" + id + "/papers")
                .multipart()
                .file(new MockMultipartFile("file", "giấy.pdf", "application/pdf", content))
                .param("kind", "AWARENESS_CERTIFICATE")
                .param("on", "01/06/2024")
                .param("key", key())
                .with(csrf())
                .with(Desk.by(secretary))
                .exchange()
                .getResponse();
    }

    @Test
    void theWholeListOfACellIsReviewedOnOnePage() {
        Actor other = desk.actor(province.mandate("secretary", "376.1.1"));
        CandidateId off = pool.list("Vũ Văn Rụng", "376.1.1", LISTED);
        String month = YearMonth.from(LocalDate.now(clock)).toString();
        String held = LocalDate.now(clock).toString();
        assertThat(desk.page(other, "/candidates/reviews/376.1.1")).contains("Vũ Văn Rụng", "Vũ Văn Dừa");
        Map<String, String> form = Map.of(
                "month",
                month,
                "heldOn",
                held,
                "candidate",
                foreign + "|" + off,
                "seen",
                "none|none",
                "word",
                "kept|off",
                "note",
                "chăm chỉ, thật thà|");
        MockHttpServletResponse unexplained = desk.post(other, "/candidates/reviews/376.1.1", form);
        assertThat(unexplained.getStatus()).isEqualTo(422);
        assertThat(Desk.text(unexplained)).contains("Enter why Vũ Văn Rụng is taken off", "chăm chỉ, thật thà");
        Map<String, String> whole = Desk.with(form, "note", "chăm chỉ, thật thà|đi làm xa");
        assertThat(desk.post(other, "/candidates/reviews/376.1.1", whole).getStatus())
                .isEqualTo(303);
        assertThat(desk.page(other, "/candidates/reviews/376.1.1")).contains("The whole list is reviewed", "Undo");
        assertThat(desk.page(other, "/candidates")).doesNotContain("Vũ Văn Rụng");
        assertThat(desk.post(other, "/candidates/" + off + "/return", Map.of()).getStatus())
                .isEqualTo(303);
        assertThat(desk.page(other, "/candidates")).contains("Vũ Văn Rụng");
        assertThat(desk.post(other, "/candidates/reviews/376.1.1", Desk.with(whole, "note", "khác|đi làm xa"))
                        .getStatus())
                .as("a form that did not see the word")
                .isEqualTo(409);
    }

    @Test
    void programsReadAndWriteTheSame() {
        assertThat(api("/api/v1/candidates?unit=377.1.2"))
                .hasStatusOk()
                .bodyJson()
                .satisfies(json -> {
                    assertThat(json).extractingPath("$.total").isEqualTo(1);
                    assertThat(json).extractingPath("$.items[0].name").isEqualTo("Vũ Văn Cam");
                    assertThat(json).extractingPath("$.items[0].unit.code").isEqualTo("377.1.2");
                    assertThat(json).extractingPath("$.items[0].stage").isEqualTo("training");
                });
        assertThat(api("/api/v1/candidates?stage=nonsense")).hasStatus(400);
        assertThat(api("/api/v1/candidates?unit=376")).hasStatus(404);
        assertThat(api("/api/v1/candidates/" + foreign)).hasStatus(404);
        assertThat(api("/api/v1/candidates/" + woman + "?on=2024-04-01"))
                .bodyJson()
                .extractingPath("$.categories[0]")
                .isEqualTo("student");
        assertThat(api("/api/v1/candidates/" + woman + "/mentors"))
                .bodyJson()
                .extractingPath("$.items[0].person")
                .isEqualTo((int) member.value());
    }

    @Test
    void aProgramListsSomebodyOnce() {
        String body = """
            {"newPerson": {"fullName": "Lý Văn Máy", "birth": "1999-02-03", "sex": "male", "ethnicity": "kinh",
             "schooling": "upper-secondary"}, "unit": "377.1.2", "listedOn": "2025-01-05", "resolution": "1-NQ/CB",
             "origin": "village", "categories": ["worker"]}\
            """;
        MockHttpServletResponse first = send("/api/v1/candidates", "one", body);
        assertThat(first.getStatus()).isEqualTo(201);
        assertThat(send("/api/v1/candidates", "one", body).getHeader("Location"))
                .isEqualTo(first.getHeader("Location"));
        String here = Objects.requireNonNull(first.getHeader("Location"));
        String paper = "{\"kind\": \"awareness-certificate\", \"on\": \"2025-03-01\"}";
        assertThat(send(here + "/papers", "two", paper).getStatus()).isEqualTo(201);
        assertThat(Desk.text(send(here + "/papers", "two", paper))).containsOnlyOnce("awareness-certificate");
        assertThat(send(here + "/mentors", "three", "{\"person\": " + member + ", \"on\": \"2025-03-01\"}")
                        .getStatus())
                .as("of another cell")
                .isEqualTo(422);
        assertThat(send("/api/v1/candidates", "four", "{}").getStatus()).isEqualTo(422);
    }

    @Test
    void whatNoRecordCanHoldIsRefusedAndNothingBreaks() {
        String never = "+999999999-12-31";
        String person = """
            {"newPerson": {"fullName": "Lý Văn Xa", "birth": "1999-02-03", "sex": "male", "ethnicity": "kinh",
             "schooling": "upper-secondary"}, "unit": "377.1.2", "listedOn": "%s", "resolution": "1-NQ/CB",
             "origin": "village"}\
            """;
        String here = "/api/v1/candidates/" + believer;
        for (String day : List.of(never, "-999999999-01-01")) {
            assertThat(send("/api/v1/candidates", key(), person.formatted(day)).getStatus())
                    .isEqualTo(422);
            String mentor = "{\"person\": " + member + ", \"on\": \"" + day + "\"}";
            assertThat(send(here + "/mentors", key(), mentor).getStatus()).isEqualTo(422);
            String paper = "{\"kind\": \"other\", \"on\": \"" + day + "\"}";
            assertThat(send(here + "/papers", key(), paper).getStatus()).isEqualTo(422);
        }
        String nul = "{\"kind\": \"other\", \"on\": \"2025-03-01\", \"note\": \"a\\u0000b\"}";
        assertThat(send(here + "/papers", key(), nul).getStatus()).isLessThan(500);
        for (String month : List.of("0000-01", "9999-12", "2026-13")) {
            assertThat(desk.get(secretary, "/candidates/reviews/377.1.1?month=" + month)
                            .getStatus())
                    .as(month)
                    .isEqualTo(200);
        }
    }

    private MockHttpServletResponse send(String path, String key, String body) {
        return browser.post()
                .uri(path)
                .contentType("application/json")
                .content(body)
                .header("Idempotency-Key", key)
                .with(csrf())
                .with(Desk.by(officer))
                .exchange()
                .getResponse();
    }

    private MvcTestResult api(String path) {
        return browser.get().uri(URI.create(path)).with(Desk.by(officer)).exchange();
    }

    private static CandidateId id(MockHttpServletResponse answer) {
        Matcher location = LOCATION.matcher(Objects.requireNonNull(answer.getHeader("Location")));
        assertThat(location.find()).isTrue();
        return new CandidateId(Long.parseLong(location.group(1)));
    }

    private static Map<String, String> listing() {
        return Map.of(
                "unit", "377.1.1",
                "cell", "377.1.1",
                "key", key(),
                "listedOn", "05/06/2024",
                "resolution", "12-NQ/CB",
                "origin", "VILLAGE");
    }

    private static Map<String, String> person(String name) {
        Map<String, String> form = new HashMap<>(listing());
        form.put("fullName", name);
        form.put("birth", "02/03/1999");
        form.put("sex", "MALE");
        form.put("ethnicity", "kinh");
        form.put("schooling", "UPPER_SECONDARY");
        return form;
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    @Test
    void manyAreGivenAMentorAtOnceLookedAtFirstAndUndoneTogether() {
        CandidateId one = pool.list("Mai Văn Một", "377.1.1", LISTED);
        CandidateId two = pool.list("Mai Văn Hai", "377.1.1", LISTED);
        CandidateId other = pool.list("Mai Văn Ba", "377.1.2", LISTED);
        String bulk = begin("mentor", one + "|" + two + "|" + other + "|" + foreign);
        assertThat(desk.page(officer, bulk))
                .contains("Mai Văn Một", "Đoàn Văn Hậu")
                .doesNotContain("Vũ Văn Dừa");
        assertThat(desk.post(officer, bulk, Map.of("on", "1/4/2024", "person", ""))
                        .getStatus())
                .isEqualTo(422);
        assertThat(desk.post(officer, bulk, Map.of("on", "1/4/2024", "person", member.toString()))
                        .getStatus())
                .isEqualTo(303);
        assertThat(desk.page(officer, bulk)).contains("Do it with 2", "Đoàn Văn Hậu does not belong to Phúc Lại");
        assertThat(desk.post(officer, bulk + "/commit", Map.of()).getStatus()).isEqualTo(303);
        assertThat(desk.post(officer, bulk + "/commit", Map.of()).getStatus())
                .as("sent again")
                .isEqualTo(303);
        assertThat(mentors.of(one)).hasSize(1);
        assertThat(mentors.of(other)).isEmpty();
        assertThat(desk.get(secretary, bulk + "/nobody").getStatus()).isEqualTo(404);
        assertThat(desk.post(officer, bulk + "/undo", Map.of()).getStatus()).isEqualTo(303);
        assertThat(mentors.of(one)).isEmpty();
        assertThat(desk.page(officer, bulk)).contains("Undone");
    }

    @Test
    void manyAreEnrolledInAClassAndThatIsUndone() {
        CandidateId one = pool.list("Mai Thị Lớp", "377.1.1", LISTED);
        CandidateId two = pool.list("Mai Thị Học", "377.1.1", LISTED);
        String bulk = begin("training", one + "|" + two + "|" + believer);
        Map<String, String> form = Map.of("on", "3/5/2024", "name", "Lớp K1", "centre", "Trung tâm chính trị");
        assertThat(desk.post(officer, bulk, form).getStatus()).isEqualTo(303);
        assertThat(desk.page(officer, bulk)).contains("Enrolled in this class already", "Do it with 2");
        desk.post(officer, bulk + "/commit", Map.of());
        assertThat(candidates.find(pool.keeper(), one).orElseThrow().stage()).isEqualTo(Stage.TRAINING);
        assertThat(desk.post(officer, bulk + "/undo", Map.of()).getStatus()).isEqualTo(303);
        assertThat(candidates.find(pool.keeper(), one).orElseThrow().stage()).isEqualTo(Stage.LISTED);
        assertThat(candidates.find(pool.keeper(), believer).orElseThrow().stage())
                .isEqualTo(Stage.TRAINING);
    }

    @Test
    void manyGetTheirCertificatesUnlessSomebodyHasGoneOnWhenItIsUndone() {
        CandidateId one = pool.list("Mai Thị Giấy", "377.1.1", LISTED);
        String bulk = begin("certificate", one.toString());
        desk.post(officer, bulk, Map.of("on", "3/6/2024", "paper", "AWARENESS_CERTIFICATE", "centre", "Trung tâm"));
        assertThat(desk.post(officer, bulk + "/commit", Map.of()).getStatus()).isEqualTo(303);
        assertThat(desk.page(officer, "/candidates/" + one)).contains("Certificate of the awareness class");
        Map<String, String> leave = Map.of("version", "0", "kind", "WITHDRAWN", "on", "1/8/2024", "key", key());
        desk.post(officer, "/candidates/" + one + "/leave", leave);
        MockHttpServletResponse refused = desk.post(officer, bulk + "/undo", Map.of());
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Desk.text(refused)).contains("Somebody has gone on since");
    }

    private String begin(String kind, String candidates) {
        MockHttpServletResponse answer =
                desk.post(officer, "/candidates/bulk", Map.of("kind", kind, "who", "some", "candidate", candidates));
        assertThat(answer.getStatus()).isEqualTo(303);
        return Objects.requireNonNull(answer.getHeader("Location"));
    }

    @Test
    void theFirstPageAndTheSearchKnowTheCandidates() {
        assertThat(desk.page(officer, "/")).contains("Candidates for admission", "/candidates/reviews/377");
        assertThat(desk.page(secretary, "/")).contains("/candidates/reviews/377.1.1");
        assertThat(desk.page(officer, "/search?q=buoi")).contains("Vũ Thị Bưởi", "/candidates/" + woman);
    }

    @Test
    void cellsWithoutCandidatesAreListedAndSayWhy() {
        Actor provincial = desk.actor(province.mandate("officer", "37"));
        assertThat(desk.page(provincial, "/candidates/reasons/37")).contains("of 3 cells");
        Map<String, String> form =
                Map.of("year", Integer.toString(LocalDate.now(clock).getYear()), "reason", "Ít người");
        assertThat(desk.post(secretary, "/candidates/reasons/377.1.1", form).getStatus())
                .isEqualTo(303);
        assertThat(desk.page(secretary, "/candidates/reasons/377.1.1")).contains("Ít người");
        assertThat(desk.post(secretary, "/candidates/reasons/377.1.1", Desk.with(form, "reason", ""))
                        .getStatus())
                .isEqualTo(422);
        assertThat(desk.post(secretary, "/candidates/reasons/377.1.2", form).getStatus())
                .isEqualTo(404);
    }

    @Test
    void whoIsTickedComesAsAFile() {
        MockHttpServletResponse file = desk.post(
                officer,
                "/candidates/selection.csv?category=woman",
                Map.of("who", "some", "candidate", woman + "|" + foreign));
        assertThat(file.getStatus()).isEqualTo(200);
        assertThat(new String(file.getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("Vũ Thị Bưởi")
                .doesNotContain("Vũ Văn Dừa", "Vũ Văn Cam");
        assertThat(desk.post(officer, "/candidates/selection.csv?unit=376", Map.of("who", "all"))
                        .getStatus())
                .isEqualTo(404);
    }
}
