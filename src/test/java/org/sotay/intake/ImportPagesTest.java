package org.sotay.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sotay.access.Desk.text;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sotay.access.Desk;
import org.sotay.access.PageGround;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Language;
import org.sotay.membership.SmallProvince;
import org.sotay.platform.DueJobs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A list on its way in, as an officer sees it: sent, explained, looked at, written, taken back.
@PageGround
class ImportPagesTest {

    private static final String HEAD =
            "Name,Date of birth,Sex,Ethnicity,Schooling,Decided on,Ceremony,Recognised from,Code of the cell,Remark\n";
    private static final String GOOD =
            "Đỗ Văn Mới,9/3/1985,Male,Kinh,Bachelor,1/5/2015,19/5/2015,19/5/2016,377.1.1,x\n";
    private static final String WRONG =
            "Tạ Quang Đạo,31/2/1986,Male,Kinh,Bachelor,1/5/2015,19/5/2015,19/5/2016,377.1.1,y\n";
    private static final String ODD =
            "Lã Thị Tươi,9/3/1985,Female,Kinh,Cao học,1/5/2015,19/5/2015,19/5/2016,377.1.1,\n";

    @Autowired
    private SmallProvince province;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Desk desk;

    @Autowired
    private DueJobs jobs;

    private Actor officer;

    @BeforeAll
    void enrolSomebody() {
        province.enrol("Nguyễn Văn An", "377.1.1", LocalDate.of(2010, 5, 19));
        officer = actor("officer", "377", Language.EN);
    }

    @Test
    void aFileIsReadWhileTheOfficerMayLeave() {
        String page = sent(officer, HEAD + GOOD);
        assertThat(desk.page(officer, page))
                .contains("Reading the file", "Nothing is written yet", "You may leave this page and come back")
                .contains(
                        "<noscript><meta http-equiv=\"refresh\" content=\"3\"></noscript>", "hx-trigger=\"every 2s\"");
        assertThat(desk.page(officer, "/imports")).contains("list.csv", "Reading the file");
        jobs.run();
        assertThat(browser.get().uri(page).header("HX-Request", "true").with(Desk.by(officer)))
                .hasHeader("HX-Refresh", "true");
        assertThat(desk.page(officer, page)).contains("Look before you write", "Write 1 row");
    }

    @Test
    void rowsAreCountedAndWhatIsWrongSaysWhere() {
        String page = read(officer, HEAD + GOOD.replace("Mới", "Hai") + WRONG + ODD);
        assertThat(desk.page(officer, page))
                .contains("<b>1</b>", "<b>2</b>", "Refused 2", "New 1")
                .contains(
                        "B · Date of birth", "<code class=\"st-break\">31/2/1986</code>", "Give a date, month or year")
                .contains(">Tạ Quang Đạo</td>", ">Lã Thị Tươi</td>", "Take the refused rows")
                .contains("E · Schooling", "“Cao học” is not known here");
        assertThat(desk.page(officer, page + "?show=refused&field=birth"))
                .contains("31/2/1986", "Schooling 1")
                .doesNotContain("“Cao học” is not known");
        assertThat(desk.page(officer, page + "?show=new"))
                .contains("Đỗ Văn Hai")
                .doesNotContain("31/2/1986");
        assertThat(desk.page(officer, page + "?show=unchanged&page=7"))
                .contains("No row is as it is on record already");
        assertThat(text(desk.get(officer, page + "/refused.csv")).lines())
                .hasSize(3)
                .startsWith("\uFEFF" + HEAD.strip() + ",Why refused")
                .anyMatch(line -> line.startsWith("Tạ Quang Đạo,31/2/1986") && line.contains("B: Give a date"));
        assertThat(desk.get(officer, page + "/refused.xlsx").getContentAsByteArray())
                .startsWith('P', 'K');
    }

    @Test
    void columnsAreGuessedShownAndExplained() {
        String page = read(officer, HEAD.replace("Remark", "Note") + ODD.replace("Tươi", "Ba"));
        assertThat(desk.page(officer, page + "/columns"))
                .contains("10 columns", "Left out: Note")
                .contains("<option value=\"birth\" selected>Date of birth</option>")
                .contains("Schooling: “Cao học” stands for", "In 1 row");
        MockHttpServletResponse twice =
                desk.post(officer, page + "/columns", Map.of("column-0", "fullName", "column-1", "fullName"));
        assertThat(twice.getStatus()).isEqualTo(422);
        assertThat(text(twice)).contains("Another column fills this field already", "id=\"e-column-1\"");
        MockHttpServletResponse told = desk.post(officer, page + "/columns", explained());
        assertThat(told.getRedirectedUrl()).isEqualTo(page);
        jobs.run();
        assertThat(desk.page(officer, page)).contains("Write 1 row", "Refused 0");
        assertThat(desk.page(officer, page + "/columns")).contains("<option value=\"MASTER\" selected>Master</option>");
    }

    private static Map<String, String> explained() {
        return Map.ofEntries(
                Map.entry("column-0", "fullName"),
                Map.entry("column-1", "birth"),
                Map.entry("column-2", "sex"),
                Map.entry("column-3", "ethnicity"),
                Map.entry("column-4", "schooling"),
                Map.entry("column-5", "decidedOn"),
                Map.entry("column-6", "joinedOn"),
                Map.entry("column-7", "recognisedOn"),
                Map.entry("column-8", "cell"),
                Map.entry("word-0-field", "schooling"),
                Map.entry("word-0-text", "Cao học"),
                Map.entry("word-0", "MASTER"));
    }

    @Test
    void itIsWrittenOnceSomebodyIsSureAndTakenBack() {
        String page = read(officer, HEAD + GOOD.replace("Mới", "Bốn"));
        MockHttpServletResponse unsure = desk.post(officer, page + "/commit", Map.of());
        assertThat(unsure.getStatus()).isEqualTo(422);
        assertThat(text(unsure)).contains("Say that you are sure", "id=\"e-sure\"");
        assertThat(desk.page(officer, "/members?unit=377&q=bon")).doesNotContain("Đỗ Văn Bốn");
        assertThat(desk.post(officer, page + "/commit", Map.of("sure", "true")).getRedirectedUrl())
                .isEqualTo(page);
        assertThat(desk.page(officer, page)).contains("Writing the rows", "all of it or nothing");
        jobs.run();
        assertThat(desk.page(officer, page)).contains("Written by Bùi Thị Hạnh", "Take the import back");
        assertThat(desk.page(officer, "/members?unit=377&q=bon")).contains("Đỗ Văn Bốn");
        assertThat(desk.post(officer, page + "/drop", Map.of()).getStatus()).isEqualTo(422);
        assertThat(desk.post(officer, page + "/undo", Map.of()).getStatus()).isEqualTo(422);
        desk.post(officer, page + "/undo", Map.of("sure", "true"));
        jobs.run();
        assertThat(desk.page(officer, page)).contains("Taken back by Bùi Thị Hạnh");
        assertThat(desk.page(officer, "/members?unit=377&q=bon")).doesNotContain("Đỗ Văn Bốn");
    }

    @Test
    void changesStandFieldByField() {
        String page = read(
                officer,
                "Name,Date of birth,Sex,Ethnicity,Schooling,Decided on,Ceremony,Recognised from,Code of the cell\n"
                        + "Nguyễn Văn An,1/5/1980,Male,Kinh,Master,9/5/2010,19/5/2010,19/5/2011,377.1.1\n");
        assertThat(desk.page(officer, page + "?show=changed"))
                .contains("Schooling", "<del class=\"st-break\">Upper secondary</del>")
                .contains("<ins class=\"st-break\">Master</ins>");
    }

    @Test
    void aFileNobodyCanReadSaysWhereAndIsThrownAway() {
        String page = read(officer, "Name,Cell\nNguyễn Văn An,\"377\n");
        assertThat(desk.page(officer, page))
                .contains("The file could not be read", "Row 2, column B:", "Mend the file and send it again");
        assertThat(desk.post(officer, page + "/drop", Map.of()).getRedirectedUrl())
                .isEqualTo("/imports");
        assertThat(desk.get(officer, page).getStatus()).isEqualTo(404);
    }

    @Test
    void whatCannotBeTakenIsSaidBesideTheFile() {
        MockHttpServletResponse nothing = send(officer, "members", "", "");
        assertThat(nothing.getStatus()).isEqualTo(422);
        assertThat(text(nothing)).contains("Choose a file", "id=\"e-file\"");
        MockHttpServletResponse elsewhere = send(officer, "members", "376", HEAD);
        assertThat(elsewhere.getStatus()).isEqualTo(422);
        assertThat(text(elsewhere)).contains("No such unit", "id=\"e-unit\"");
        MockHttpServletResponse told = desk.get(officer, "/imports/new?large=true");
        assertThat(told.getStatus()).isEqualTo(413);
        assertThat(text(told)).contains("The file is larger than 50 MB", "id=\"e-file\"");
    }

    @Test
    void filesOfStrangersAreNotTakenApart() {
        assertThat(browser.post()
                        .uri("/imports")
                        .multipart()
                        .file(new MockMultipartFile("file", "list.csv", "text/csv", new byte[] {1}))
                        .exchange()
                        .getResponse()
                        .getHeader("Location"))
                .isEqualTo("/sign-in");
    }

    @Test
    void othersDoNotSeeIt() {
        String page = read(officer, HEAD + GOOD.replace("Mới", "Năm"));
        Actor neighbour = actor("officer", "376", Language.EN);
        assertThat(desk.get(neighbour, page).getStatus()).isEqualTo(404);
        assertThat(desk.get(neighbour, page + "/columns").getStatus()).isEqualTo(404);
        assertThat(desk.get(neighbour, page + "/refused.csv").getStatus()).isEqualTo(404);
        assertThat(desk.post(neighbour, page + "/commit", Map.of("sure", "true"))
                        .getStatus())
                .isEqualTo(404);
        assertThat(desk.page(neighbour, "/imports")).contains("No list was sent yet");
        assertThat(desk.page(actor("officer", "37", Language.EN), "/imports")).contains(page + "\"");
        Actor secretary = actor("secretary", "377.1.1", Language.EN);
        assertThat(desk.get(secretary, "/imports").getStatus()).isEqualTo(404);
        assertThat(desk.page(secretary, "/members")).doesNotContain("/imports");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageSpeaksTheLanguage(Language language) {
        Actor reader = actor("officer", "377", language);
        String page = read(reader, HEAD + GOOD.replace("Mới", language.name()) + WRONG);
        desk.page(reader, "/imports");
        desk.page(reader, "/imports/new?target=units");
        desk.page(reader, page);
        desk.page(reader, page + "?show=new");
        desk.page(reader, page + "/columns");
        assertThat(text(desk.get(reader, "/imports/example/members.csv")))
                .contains("Nguyễn Văn Mẫu")
                .doesNotContain("UPPER_SECONDARY");
        assertThat(desk.get(reader, "/imports/example/units.xlsx").getStatus()).isEqualTo(200);
        assertThat(desk.page(reader, "/members?unit=377")).contains("/imports/new?target=members&amp;unit=377");
        assertThat(desk.page(reader, "/units/377")).contains("/imports/new?target=units&amp;unit=377");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/imports/999999", "/imports/abc", "/imports/example/nothing.csv", "/imports/999999/columns"})
    void whatIsUnknownIsNotThere(String path) {
        assertThat(desk.get(officer, path).getStatus()).isEqualTo(404);
    }

    private String read(Actor actor, String csv) {
        String page = sent(actor, csv);
        jobs.run();
        return page;
    }

    private String sent(Actor actor, String csv) {
        String page = send(actor, "members", "", csv).getRedirectedUrl();
        assertThat(page).startsWith("/imports/");
        return String.valueOf(page);
    }

    private MockHttpServletResponse send(Actor actor, String target, String unit, String csv) {
        return browser.post()
                .uri("/imports")
                .multipart()
                .file(new MockMultipartFile("file", "list.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)))
                .param("target", target)
                .param("unit", unit)
                .with(csrf())
                .with(Desk.by(actor))
                .exchange()
                .getResponse();
    }

    private Actor actor(String role, @Nullable String unit, Language language) {
        return desk.actor(province.mandate(role, unit), null, language);
    }
}
