package org.sotay.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sotay.access.Desk.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sotay.access.Desk;
import org.sotay.access.PageGround;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Language;
import org.sotay.kernel.Period;
import org.sotay.kernel.PersonId;
import org.sotay.people.NewPerson;
import org.sotay.people.PartialDate;
import org.sotay.people.People;
import org.sotay.people.Schooling;
import org.sotay.people.Sex;
import org.sotay.platform.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;

/// The register holds everything that is recorded of members, for those who may see it.
@PageGround
class RegisterTest {

    private static final LocalDate JOINED = LocalDate.of(1996, 2, 3);
    private static final LocalDate LEFT = LocalDate.of(2005, 7, 1);
    private static final LocalDate AGAIN = LocalDate.of(2010, 9, 2);

    @Autowired
    private SmallProvince province;

    @Autowired
    private People people;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Desk desk;

    @Autowired
    private StatementCounter statements;

    private PersonId returned;
    private PersonId moved;
    private PersonId plain;

    @BeforeAll
    void enrolSomePeople() {
        returned = register(new NewPerson(
                "Đinh Thị Hoà Bình",
                "Hoà Bình",
                new PartialDate(1951, 3, null),
                Sex.FEMALE,
                "muong",
                "+84912000111",
                "hoa@example.org",
                "=xóm 1, Yên Từ",
                Schooling.LOWER_SECONDARY,
                "dệt, may",
                "health-worker",
                "catholic"));
        enrol(new Enrolment(
                returned,
                "012345",
                JOINED.minusDays(20),
                JOINED,
                JOINED.plusYears(1),
                List.of(stay("377.1.1", JOINED, LEFT)),
                List.of(),
                List.of(),
                new Ending(LEFT, EndKind.LEFT, "tự nguyện")));
        enrol(new Enrolment(
                returned,
                "37.067890",
                AGAIN.minusDays(9),
                AGAIN,
                AGAIN.plusYears(1),
                List.of(stay("377.1.1", AGAIN, LocalDate.of(2015, 1, 1)), stay("377.1.2", day(2015, 1, 1), null)),
                List.of(
                        new AbsenceFact(
                                AbsenceKind.AWAY, new Period(day(2012, 1, 1), day(2012, 9, 1)), "Hà Nội; rồi Huế"),
                        new AbsenceFact(AbsenceKind.EXEMPT, Period.since(day(2024, 5, 1)), null)),
                List.of(new OfficeFact(
                        province.id("377.1"),
                        OfficeRole.COMMITTEE_MEMBER,
                        new Period(day(2015, 6, 1), day(2020, 6, 1)))),
                null));
        plain = province.enrol("Nguyễn Văn An", "377.1.1", day(2010, 5, 19));
        moved = province.enrol(
                "Phạm Văn Chuyển", JOINED, List.of(stay("377.1.2", JOINED, LEFT), stay("376.1.1", LEFT, null)), null);
        province.enrol("Phạm Thị Lạ", "376.1.1", day(2012, 5, 19));
    }

    @Test
    void programsReadEveryField() {
        assertThat(lines("officer", "377", "/api/v1/register/members.csv?unit=377"))
                .containsExactly(
                        "\uFEFFperson,fullName,givenName,birth,sex,ethnicity,schooling,profession,occupation,phone,"
                                + "email,address,religion,cardNumber,decidedOn,joinedOn,recognisedOn,endedOn,endKind,"
                                + "endNote,stays,absences,offices",
                        plain + ",Nguyễn Văn An,,1980-05-01,male,kinh,upper-secondary,,farmer,0912000111,,,catholic,"
                                + ",2010-05-09,2010-05-19,2011-05-19,,,,377.1.1 2010-05-19..,,",
                        returned + ",Đinh Thị Hoà Bình,Hoà Bình,1951-03,female,muong,lower-secondary,\"dệt, may\","
                                + "health-worker,'+84912000111,hoa@example.org,\"'=xóm 1, Yên Từ\",catholic,012345,"
                                + "1996-01-14,1996-02-03,1997-02-03,2005-07-01,left,tự nguyện,"
                                + "377.1.1 1996-02-03..2005-07-01,,",
                        returned + ",Đinh Thị Hoà Bình,Hoà Bình,1951-03,female,muong,lower-secondary,\"dệt, may\","
                                + "health-worker,'+84912000111,hoa@example.org,\"'=xóm 1, Yên Từ\",catholic,37.067890,"
                                + "2010-08-24,2010-09-02,2011-09-02,,,,"
                                + "377.1.1 2010-09-02..2015-01-01; 377.1.2 2015-01-01..,"
                                + "away 2012-01-01..2012-09-01: Hà Nội;; rồi Huế; exempt 2024-05-01..,"
                                + "committee-member 377.1 2015-06-01..2020-06-01");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        EN | Person no.,Full name,Given name,Date of birth,Sex,Ethnicity,Schooling,Profession,Occupation,Telephone,E-mail,Address,Religion,Membership card number,Admission decision,Ceremony,Recognised from,No longer a member from,How it ended,Remark on the end,Cells in time,Absences in time,Offices in time | Away 2012-01-01..2012-09-01: Hà Nội;; rồi Huế; Exempt 2024-05-01..,Committee member 377.1 2015-06-01..2020-06-01
        DE | Personennummer,Vollständiger Name,Rufname,Geburtsdatum,Geschlecht,Ethnie,Schulbildung,Fachrichtung,Beruf,Telefon,E-Mail,Anschrift,Religion,Nummer der Mitgliedskarte,Aufnahmeentscheidung,Aufnahmefeier,Anerkannt ab,Nicht mehr Mitglied ab,Art der Beendigung,Bemerkung zur Beendigung,Zellen im Zeitverlauf,Abwesenheiten im Zeitverlauf,Ämter im Zeitverlauf | Auswärts tätig 2012-01-01..2012-09-01: Hà Nội;; rồi Huế; Befreit 2024-05-01..,Mitglied des Parteikomitees 377.1 2015-06-01..2020-06-01
        VI | Mã người,Họ và tên,Tên gọi,Ngày sinh,Giới tính,Dân tộc,Trình độ học vấn,Chuyên môn,Nghề nghiệp,Điện thoại,Thư điện tử,Nơi ở,Tôn giáo,Số thẻ đảng viên,Ngày quyết định kết nạp,Ngày kết nạp,Ngày chính thức,Không còn là đảng viên từ ngày,Hình thức kết thúc,Ghi chú khi kết thúc,Chi bộ theo thời gian,"Vắng mặt, miễn theo thời gian",Chức vụ theo thời gian | Đi làm ăn xa 2012-01-01..2012-09-01: Hà Nội;; rồi Huế; Miễn công tác và sinh hoạt 2024-05-01..,Cấp ủy viên 377.1 2015-06-01..2020-06-01
        """)
    void readersReadItInTheirLanguage(Language language, String headings, String history) {
        Actor officer = desk.actor(province.mandate("officer", "377"), null, language);
        String file = text(desk.get(officer, "/register/members.csv?unit=377.1"));
        assertThat(file.lines().findFirst()).hasValue("\uFEFF" + headings);
        assertThat(file).contains(history).doesNotContain("\u00AD");
    }

    @Test
    void whoMovedAwayIsInTheRegisterOfThoseWhoStillReachThem() {
        assertThat(register("officer", "377", "377.1.2")).doesNotContain("Phạm Văn Chuyển");
        assertThat(register("officer", "376", "376"))
                .contains("Phạm Văn Chuyển", "377.1.2 1996-02-03..2005-07-01; 376.1.1 2005-07-01..");
        assertThat(register("officer", "37", "377.1.2")).contains("\n" + moved + ",Phạm Văn Chuyển");
        assertThat(register("officer", "37", "37").lines()).hasSize(6);
    }

    @Test
    void columnsARoleDoesNotSeeAreNotThereAndTheCoverSaysSo() throws IOException {
        assertThat(lines("administrator", null, "/register/members.csv?unit=37").getFirst())
                .contains("Date of birth")
                .doesNotContain("Telephone", "E-mail", "Address", "Religion");
        Map<String, String> parts = parts(desk.get(actor("administrator", null), "/register/members.xlsx?unit=37")
                .getContentAsByteArray());
        assertThat(parts.get("xl/worksheets/sheet2.xml"))
                .contains("Register of members with history", "Every day on record")
                .contains("Left out, because this role does not see it", "Telephone, E-mail, Address, Religion");
    }

    @Test
    void aWorkbookHasDaysAsDaysAndNumbersOfCardsAsText() throws IOException {
        Map<String, String> parts = parts(desk.get(actor("officer", "377"), "/register/members.xlsx?unit=377")
                .getContentAsByteArray());
        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .contains(">012345<", ">+84912000111<", ">=x&#xf3;m 1, ", ">1951-03<")
                .contains("<v>35098")
                .contains(">Away 2012-01-01..2012-09-01: H&#xe0; N&#x1ed9;i;; ")
                .doesNotContain("<f>");
        assertThat(parts.get("xl/worksheets/sheet2.xml")).doesNotContain("Left out");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/register/members.csv?unit=376",
                "/register/members.xlsx?unit=999",
                "/api/v1/register/members.csv?unit=376",
                "/api/v1/register/units.csv?unit=376",
                "/units/376/register.csv",
                "/register/members.pdf?unit=377"
            })
    void theRegisterOfAnotherUnitIsNotThere(String path) {
        assertThat(desk.get(actor("officer", "377"), path).getStatus()).isEqualTo(404);
    }

    @Test
    void secretariesHaveNoRegisterOfMembers() {
        Actor secretary = actor("secretary", "377.1.1");
        assertThat(desk.get(secretary, "/register/members.csv").getStatus()).isEqualTo(404);
        assertThat(desk.get(secretary, "/api/v1/register/members.csv").getStatus())
                .isEqualTo(404);
        assertThat(desk.page(secretary, "/members")).doesNotContain("/register/members");
        assertThat(desk.page(actor("officer", "377"), "/members?unit=377.1&q=an&on=1/6/2020"))
                .contains("href=\"/register/members.csv?unit=377.1&amp;on=2020-06-01\"");
    }

    @Test
    void aFileTakesTheSameStatementsWhateverItsLength() {
        Actor officer = actor("officer", "37");
        int few = statements
                .during(() -> desk.get(officer, "/register/members.csv?unit=376.1.1"))
                .size();
        assertThat(statements.during(() -> desk.get(officer, "/register/members.csv?unit=37")))
                .hasSize(few)
                .hasSizeLessThanOrEqualTo(3);
    }

    private String register(String role, String of, String unit) {
        return text(desk.get(actor(role, of), "/register/members.csv?unit=" + unit));
    }

    private List<String> lines(String role, @Nullable String of, String path) {
        return text(desk.get(actor(role, of), path)).lines().toList();
    }

    private Actor actor(String role, @Nullable String unit) {
        return desk.actor(province.mandate(role, unit));
    }

    private PersonId register(NewPerson person) {
        return people.registerAll(SmallProvince.administrator(), List.of(person))
                .getFirst();
    }

    private void enrol(Enrolment enrolment) {
        memberships.enrolAll(SmallProvince.administrator(), List.of(enrolment));
    }

    private Stay stay(String cell, LocalDate from, @Nullable LocalDate until) {
        return new Stay(province.id(cell), new Period(from, until));
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Path path = Files.createTempFile("register", ".xlsx");
        Map<String, String> parts = new HashMap<>();
        try (ZipFile zip = new ZipFile(Files.write(path, file).toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(path);
        }
        return parts;
    }
}
