package org.sotay.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sotay.access.Desk.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sotay.access.Desk;
import org.sotay.access.PageGround;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Language;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Period;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.sotay.people.PartialDate;
import org.sotay.people.People;
import org.sotay.people.PersonAttribute;
import org.sotay.people.Schooling;
import org.sotay.platform.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Something is done with many members at once: by the rules of doing it with one, all of it undone as one.
@PageGround
class BulkActionsTest {

    private static final LocalDate JOINED = LocalDate.of(2010, 5, 19);
    private static final LocalDate DAY = LocalDate.of(2023, 6, 1);
    private static final BulkAction MOVE = new BulkAction.Move("377.1.2", DAY);

    @Autowired
    private SmallProvince province;

    @Autowired
    private BulkActions bulks;

    @Autowired
    private MembershipChanges changes;

    @Autowired
    private Offices offices;

    @Autowired
    private Absences absences;

    @Autowired
    private Members members;

    @Autowired
    private People people;

    @Autowired
    private Desk desk;

    @Autowired
    private MockMvcTester client;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private Clock clock;

    @Test
    void thoseWhoCanAreMovedAndTheOthersAreToldWhy() {
        PersonId one = enrol("Nguyễn Văn Một");
        PersonId there = province.enrol("Nguyễn Văn Hai", "377.1.2", JOINED);
        PersonId later = province.enrol("Nguyễn Văn Ba", "377.1.1", DAY.plusDays(1));
        long bulk = asked(MOVE, one, there, later);
        assertThat(view(bulk).rows())
                .filteredOn(row -> row.refusal() != null)
                .extracting(BulkRow::name)
                .containsExactly("Nguyễn Văn Ba", "Nguyễn Văn Hai");
        assertThat(cell(one)).as("nothing is written yet").isEqualTo("Nộn Khê");
        assertThat(done(bulk).done()).isOne();
        assertThat(cell(one)).isEqualTo("Phúc Lại");
        assertThat(cell(later)).isEqualTo("Nộn Khê");
        assertThat(keys(bulk)).containsExactly("membership.refusal.not-before", "membership.refusal.same-cell");
        assertThat(done(bulk).done()).as("sent again").isOne();
        assertThat(names("377.1.2")).contains("Nguyễn Văn Một");
    }

    @Test
    void aMoveIsUndoneWithTheOfficesItEnded() {
        PersonId one = enrol("Trần Văn Chức");
        PersonId two = enrol("Trần Văn Bạn");
        offices.appoint(all(), one, "377.1.1", OfficeRole.SECRETARY, Period.since(LocalDate.of(2020, 1, 1)));
        offices.appoint(all(), one, "377.1.1", OfficeRole.COMMITTEE_MEMBER, Period.since(DAY.plusDays(5)));
        List<OfficeTerm> held = offices.of(all(), one);
        long bulk = asked(MOVE, one, two);
        done(bulk);
        assertThat(offices.of(all(), one))
                .hasSize(1)
                .allMatch(term -> DAY.equals(term.period().until()));
        assertThat(bulks.undo(officer(), bulk)).isInstanceOf(Outcome.Done.class);
        assertThat(cell(one)).isEqualTo("Nộn Khê");
        assertThat(cell(two)).isEqualTo("Nộn Khê");
        assertThat(offices.of(all(), one)).isEqualTo(held);
        assertThat(view(bulk).bulk().state()).isEqualTo(BulkState.UNDONE);
        assertThat(bulks.undo(officer(), bulk)).as("sent again").isInstanceOf(Outcome.Done.class);
        assertThat(names("377.1.2")).doesNotContain("Trần Văn Chức");
        assertThat(desk.page(officer(), "/members/" + one)).contains("a move was taken back");
    }

    @Test
    void whatRestsOnAMoveIsNamedAndNothingIsUndone() {
        PersonId one = enrol("Lê Văn Đi");
        PersonId two = enrol("Lê Văn Ở");
        long bulk = asked(MOVE, one, two);
        done(bulk);
        int version = changes.current(all(), one).orElseThrow().version();
        changes.move(all(), one, version, "377.1.1", DAY.plusMonths(1));
        assertThat(bulks.undo(officer(), bulk))
                .isEqualTo(Outcome.refused(Refusal.of("membership.refusal.bulk-later-stay", "Lê Văn Đi")));
        assertThat(cell(two)).isEqualTo("Phúc Lại");
        MockHttpServletResponse answer = desk.post(officer(), "/bulk/" + bulk + "/undo", Map.of());
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains("Not undone: Lê Văn Đi has moved again");
    }

    @Test
    void whoeverAnotherOfficerWasFasterWithIsRefusedRowByRow() {
        PersonId one = enrol("Phạm Văn Nhanh");
        PersonId two = enrol("Phạm Văn Chậm");
        long mine = asked(MOVE, one, two);
        changes.move(all(), one, 0, "376.1.1", DAY.minusDays(5));
        assertThat(done(mine).done()).isOne();
        assertThat(keys(mine)).containsExactly("membership.refusal.bulk-not-reached");
        PersonId three = enrol("Phạm Văn Giữa");
        long first = asked(MOVE, three, enrol("Phạm Văn Cuối"));
        changes.correct(all(), three, corrected(three));
        assertThat(done(first).done()).isOne();
        assertThat(keys(first)).containsExactly("membership.refusal.bulk-changed");
    }

    @Test
    void anAbsenceIsRecordedOnceAndTakenBack() {
        PersonId one = enrol("Bùi Văn Xa");
        PersonId absent = enrol("Bùi Văn Vắng");
        AbsenceFact away = new AbsenceFact(AbsenceKind.AWAY, Period.since(DAY), "Làm ở Bình Dương");
        absences.record(all(), absent, new AbsenceFact(AbsenceKind.AWAY, Period.since(DAY.minusYears(1)), null));
        long bulk = asked(new BulkAction.Absence(away), one, absent);
        assertThat(done(bulk).done()).isOne();
        assertThat(keys(bulk)).containsExactly("membership.refusal.absent-already");
        assertThat(absences.of(all(), one)).extracting(AbsenceTerm::fact).containsExactly(away);
        assertThat(bulks.undo(officer(), bulk)).isInstanceOf(Outcome.Done.class);
        assertThat(absences.of(all(), one)).isEmpty();
        assertThat(absences.of(all(), absent)).hasSize(1);
        long again = asked(new BulkAction.Absence(away), one);
        done(again);
        long term = absences.of(all(), one).getFirst().id();
        absences.end(all(), one, term, DAY.plusMonths(1));
        assertThat(bulks.undo(officer(), again))
                .isEqualTo(Outcome.refused(Refusal.of("membership.refusal.bulk-later-absence", "Bùi Văn Xa")));
    }

    @Test
    void anAttributeIsCorrectedWithItsRevisionAndTakenBack() {
        PersonId one = enrol("Đỗ Văn Thợ");
        PersonId two = enrol("Đỗ Văn Nghề");
        people.correct(all(), two, SmallProvince.person("Đỗ Văn Nghề", birth()), 0);
        long bulk = asked(new BulkAction.Attribute(PersonAttribute.OCCUPATION, "trader"), one, two);
        assertThat(done(bulk).done()).isEqualTo(2);
        assertThat(occupation(one)).isEqualTo("trader");
        assertThat(desk.page(officer(), "/members/" + one)).contains("Farmer → Trader, recorded by Bùi Thị Hạnh");
        assertThat(desk.page(officer(), "/members?q=tho&unit=377.1.1")).contains("Đỗ Văn Thợ");
        assertThat(bulks.undo(officer(), bulk)).isInstanceOf(Outcome.Done.class);
        assertThat(occupation(one)).isEqualTo("farmer");
        long same = asked(new BulkAction.Attribute(PersonAttribute.SCHOOLING, Schooling.UPPER_SECONDARY.name()), one);
        assertThat(refused(bulks.commit(officer(), same))).containsExactly("membership.refusal.bulk-none-doable");
        long unknown = asked(new BulkAction.Attribute(PersonAttribute.ETHNICITY, "martian"), one);
        assertThat(keys(unknown)).containsExactly("people.refusal.choose");
        long profession = asked(new BulkAction.Attribute(PersonAttribute.PROFESSION, "Thợ điện"), one);
        done(profession);
        assertThat(bulks.undo(officer(), profession)).isInstanceOf(Outcome.Done.class);
        assertThat(members.file(all(), one).orElseThrow().personal())
                .satisfies(personal -> assertThat(personal == null ? "" : personal.profession())
                        .isNull());
    }

    @Test
    void whatIsNotReachedIsNotInTheSelection() {
        PersonId one = enrol("Hoàng Văn Gần");
        PersonId foreign = province.enrol("Hoàng Văn Xa", "376.1.1", JOINED);
        Outcome<Long> begun = bulks.begin(officer(), BulkKind.MOVE, new BulkSelection.Some(List.of(one, foreign)));
        assertThat(view(id(begun)).rows()).extracting(BulkRow::person).containsExactly(one);
        assertThat(refused(bulks.begin(officer(), BulkKind.MOVE, new BulkSelection.Some(List.of(foreign)))))
                .containsExactly("membership.refusal.bulk-nobody");
        Actor secretary = desk.actor(province.mandate("secretary", "377.1.1"));
        assertThat(bulks.begin(secretary, BulkKind.MOVE, new BulkSelection.Some(List.of(one))))
                .isInstanceOf(Outcome.Missing.class);
        assertThat(bulks.begin(secretary, BulkKind.ABSENCE, new BulkSelection.Some(List.of(one))))
                .isInstanceOf(Outcome.Done.class);
        assertThat(bulks.view(other(), id(begun))).as("somebody else's").isEmpty();
        assertThat(bulks.commit(other(), id(begun))).isInstanceOf(Outcome.Missing.class);
        assertThat(bulks.view(desk.actor(province.mandate("officer", "376")), id(begun))
                        .orElseThrow()
                        .rows())
                .as("where they belong is not told in another role")
                .extracting(BulkRow::cell)
                .containsExactly("");
        assertThat(refused(bulks.ask(officer(), id(begun), new BulkAction.Move("376.1.1", DAY))))
                .containsExactly("membership.refusal.no-cell-then");
        assertThat(refused(bulks.commit(officer(), id(begun)))).containsExactly("membership.refusal.bulk-not-asked");
    }

    @Test
    void aWholeListIsSelectedAsItIsFilteredAndTooManyAreRefused() {
        List<PersonId> drawn = new ArrayList<>();
        IntStream.range(0, 3).forEach(number -> drawn.add(enrol("Tạ Thị Lọc")));
        MemberQuery list =
                MemberQuery.all(province.id("377"), LocalDate.now(clock), 2).withText("tạ thị lọc");
        Outcome<Long> whole = bulks.begin(officer(), BulkKind.MOVE, new BulkSelection.Listed(list, true));
        assertThat(view(id(whole)).rows()).extracting(BulkRow::person).containsExactlyInAnyOrderElementsOf(drawn);
        Outcome<Long> page = bulks.begin(officer(), BulkKind.MOVE, new BulkSelection.Listed(list, false));
        assertThat(view(id(page)).rows()).hasSize(2);
        assertThat(BulkRules.size(BulkRules.MOST)).isEmpty();
        assertThat(BulkRules.size(BulkRules.MOST + 1))
                .containsExactly(Refusal.of("membership.refusal.bulk-too-many", BulkRules.MOST));
    }

    @Test
    void moreMembersTakeNoMoreStatements() {
        long few = asked(MOVE, enrol("Mai Văn Lẻ"));
        List<PersonId> many =
                IntStream.range(0, 12).mapToObj(n -> enrol("Mai Văn Đông")).toList();
        long more = asked(MOVE, many.toArray(PersonId[]::new));
        int one = statements.during(() -> done(few)).size();
        assertThat(statements.during(() -> done(more))).hasSize(one);
        int undone = statements.during(() -> bulks.undo(officer(), few)).size();
        assertThat(statements.during(() -> bulks.undo(officer(), more))).hasSize(undone);
    }

    @Test
    void thePagesLeadFromTheListToTheReportAndBack() {
        PersonId one = enrol("Vũ Thị Trang");
        PersonId there = province.enrol("Vũ Thị Trang", "377.1.2", JOINED);
        assertThat(desk.page(officer(), "/members?unit=377&q=vũ+thị+trang"))
                .contains("name=\"person\" value=\"" + one + "\"")
                .contains("action=\"/members/bulk?unit=377&amp;q=v")
                .contains("All 2 of this list");
        String page = String.valueOf(
                desk.post(officer(), "/members/bulk?unit=377&q=vũ thị trang", Map.of("kind", "move", "who", "all"))
                        .getRedirectedUrl());
        assertThat(page).startsWith("/bulk/");
        assertThat(desk.page(officer(), page)).contains("2 members selected").contains("Look at what would happen");
        MockHttpServletResponse unclear = desk.post(officer(), page, Map.of("unit", "377.1.2", "on", "31/6/2023"));
        assertThat(unclear.getStatus()).isEqualTo(422);
        assertThat(text(unclear)).contains("href=\"#f-on\"").contains("value=\"31/6/2023\"");
        assertThat(desk.post(officer(), page, Map.of("unit", "377.1.2", "on", "1/6/2023"))
                        .getRedirectedUrl())
                .isEqualTo(page);
        assertThat(desk.page(officer(), page))
                .contains("to Phúc Lại from 1 Jun 2023")
                .contains("Do it with 1 member")
                .contains("Belongs to Phúc Lại already");
        assertThat(desk.post(officer(), page + "/commit", Map.of()).getRedirectedUrl())
                .isEqualTo(page);
        assertThat(desk.page(officer(), page)).contains("What was done").contains("Undo all of it");
        assertThat(text(desk.get(officer(), page + "/refused.csv")))
                .contains("Vũ Thị Trang,Phúc Lại,Belongs to Phúc Lại already");
        assertThat(desk.page(officer(), "/bulk"))
                .contains("href=\"" + page + "\"")
                .contains("1 of 2");
        assertThat(desk.post(officer(), page + "/undo", Map.of()).getRedirectedUrl())
                .isEqualTo(page);
        assertThat(cell(one)).isEqualTo("Nộn Khê");
        assertThat(cell(there)).isEqualTo("Phúc Lại");
    }

    @Test
    void whoTicksNobodyIsSentBackAndASelectionGoesOutAsAFile() {
        PersonId one = enrol("Cao Văn Tệp");
        enrol("Cao Văn Ngoài");
        assertThat(desk.post(officer(), "/members/bulk?unit=377.1.1", Map.of("kind", "move", "who", "some"))
                        .getRedirectedUrl())
                .isEqualTo("/members?unit=377.1.1");
        assertThat(text(desk.post(
                        officer(),
                        "/members/selection.csv?unit=377.1.1&q=cao",
                        Map.of("who", "some", "person", one.toString()))))
                .contains("Cao Văn Tệp")
                .doesNotContain("Cao Văn Ngoài");
        assertThat(text(desk.post(officer(), "/members/selection.csv?unit=377.1.1&q=cao", Map.of("who", "all"))))
                .contains("Cao Văn Tệp")
                .contains("Cao Văn Ngoài");
        Actor member = desk.actor(province.mandate("member", "377.1.1"), one, Language.EN);
        assertThat(desk.page(member, "/members")).doesNotContain("id=\"bulk\"");
        assertThat(desk.page(officer(), "/members?unit=377&on=2020-01-01")).doesNotContain("id=\"bulk\"");
    }

    @Test
    void programsLookDoAndTakeBack() {
        PersonId one = enrol("Đinh Văn Máy");
        MvcTestResult begun = send("/api/v1/members/bulk", """
            {"kind": "attribute", "members": [%s], "attribute": "schooling", "value": "bachelor"}\
            """.formatted(one));
        assertThat(begun).hasStatus(201).bodyJson().isLenientlyEqualTo("""
            {"kind": "attribute", "state": "draft", "members": 1, "done": 1, "refused": []}\
            """);
        long bulk = bulks.view(officer(), last()).orElseThrow().bulk().id();
        assertThat(send("/api/v1/members/bulk/" + bulk + "/commit", ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("done");
        assertThat(send("/api/v1/members/bulk/" + bulk + "/undo", ""))
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("undone");
        assertThat(send("/api/v1/members/bulk", "{\"kind\": \"move\", \"members\": [" + one + "]}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.reasons[0].field")
                .isEqualTo("cell");
        assertThat(send("/api/v1/members/bulk", """
            {"kind": "absence", "unit": "377", "q": "đinh văn máy", "absence": "exempt", "on": "2023-06-01"}\
            """))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.members")
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void everyPageSpeaksEveryLanguage(Language language) {
        Actor officer = desk.actor(province.mandate("officer", "377"), null, language);
        PersonId one = enrol("Hồ Văn Tiếng");
        List<BulkAction> actions = List.of(
                MOVE,
                new BulkAction.Absence(new AbsenceFact(AbsenceKind.EXEMPT, new Period(DAY, DAY.plusDays(9)), null)),
                new BulkAction.Attribute(PersonAttribute.OCCUPATION, "worker"));
        for (BulkAction action : actions) {
            long bulk = id(bulks.begin(officer, action.kind(), new BulkSelection.Some(List.of(one))));
            assertThat(desk.page(officer, "/bulk/" + bulk)).doesNotContain(">membership.");
            bulks.ask(officer, bulk, action);
            assertThat(desk.page(officer, "/bulk/" + bulk)).doesNotContain(">membership.");
            bulks.commit(officer, bulk);
            assertThat(desk.page(officer, "/bulk/" + bulk)).doesNotContain(">membership.");
            bulks.undo(officer, bulk);
        }
        assertThat(desk.page(officer, "/bulk")).doesNotContain(">membership.");
    }

    private MvcTestResult send(String path, String json) {
        var request = client.post().uri(path).with(Desk.by(officer()));
        return (json.isEmpty()
                        ? request
                        : request.contentType(MediaType.APPLICATION_JSON).content(json))
                .exchange();
    }

    /// The number of the draft that was made last.
    private long last() {
        return id(bulks.begin(officer(), BulkKind.MOVE, new BulkSelection.Some(List.of(enrol("Đinh Văn Sau"))))) - 1;
    }

    private long asked(BulkAction action, PersonId... selected) {
        long id = id(bulks.begin(officer(), action.kind(), new BulkSelection.Some(List.of(selected))));
        assertThat(bulks.ask(officer(), id, action)).isInstanceOf(Outcome.Done.class);
        return id;
    }

    private Bulk done(long id) {
        Outcome<Bulk> outcome = bulks.commit(officer(), id);
        if (outcome instanceof Outcome.Done<Bulk>(Bulk bulk)) {
            return bulk;
        }
        throw new AssertionError(outcome);
    }

    private static long id(Outcome<Long> begun) {
        if (begun instanceof Outcome.Done<Long>(Long id)) {
            return id;
        }
        throw new AssertionError(begun);
    }

    private BulkView view(long id) {
        return bulks.view(officer(), id).orElseThrow();
    }

    private List<String> keys(long id) {
        return view(id).refused().stream()
                .map(row -> row.refusal() == null ? "" : row.refusal().key())
                .toList();
    }

    private static List<String> refused(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(List<Refusal> reasons)
                ? reasons.stream().map(Refusal::key).toList()
                : List.of();
    }

    private PersonId enrol(String name) {
        return province.enrol(name, "377.1.1", JOINED);
    }

    private String cell(PersonId person) {
        return members.file(all(), person).orElseThrow().cell().name();
    }

    private List<String> names(String cell) {
        MemberQuery query = MemberQuery.all(province.id(cell), LocalDate.now(clock), 500);
        return members.list(all(), query).items().stream().map(MemberRow::name).toList();
    }

    private String occupation(PersonId person) {
        MemberFile.Personal personal = members.file(all(), person).orElseThrow().personal();
        return personal == null ? "" : String.valueOf(personal.occupation());
    }

    private MembershipState corrected(PersonId person) {
        MembershipState now = changes.current(all(), person).orElseThrow();
        return new MembershipState(
                now.id(),
                now.version(),
                now.cardNumber(),
                now.decidedOn().minusDays(1),
                now.joinedOn(),
                now.recognisedOn(),
                now.endedOn());
    }

    private static PartialDate birth() {
        return new PartialDate(1981, 2, 3);
    }

    private static Actor all() {
        return SmallProvince.administrator();
    }

    private Actor officer() {
        return desk.actor(province.mandate("officer", "377"));
    }

    private Actor other() {
        Actor officer = officer();
        return new Actor(
                new AccountId(2),
                null,
                "Trần Quốc Việt",
                officer.acting(),
                officer.mandates(),
                officer.ranges(),
                officer.preferences());
    }
}
