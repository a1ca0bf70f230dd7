package org.sotay.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sotay.access.Desk.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sotay.access.Desk;
import org.sotay.access.PageGround;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Language;
import org.sotay.membership.SmallProvince;
import org.sotay.organisation.web.StepKind;
import org.sotay.ui.Address;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/// A plan of reorganisation is drafted, looked at, put in force and undone, by forms.
@PageGround
class PlanPagesTest {

    private static final Pattern SEAL = Pattern.compile("name=\"seal\" value=\"([0-9a-f]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    @Autowired
    private SmallProvince province;

    @Autowired
    private Desk desk;

    @Autowired
    private Plans plans;

    @Autowired
    private Units units;

    @Autowired
    private Clock clock;

    private Actor administrator;
    private Actor officer;
    private Actor secretary;
    private LocalDate today;

    @BeforeAll
    void enrolSomePeople() {
        today = LocalDate.now(clock);
        province.enrol("Nguyễn Văn An", "377.1.1", LocalDate.of(2010, 5, 19));
        province.enrol("Đinh Thị Hoà", "377.1.2", LocalDate.of(2011, 5, 19));
        administrator = desk.actor(province.mandate("administrator", null));
        officer = desk.actor(province.mandate("officer", "377"));
        secretary = desk.actor(province.mandate("secretary", "377.1.1"));
    }

    @Test
    void aPlanIsDraftedPutInForceAndUndone() {
        String plan = draft(officer, "Sáp nhập chi bộ");
        assertThat(desk.page(officer, plan)).contains("The plan has no steps yet.", "Draft", "Sáp nhập chi bộ");
        add(officer, plan, StepKind.MERGE, Map.of("units", "377.1.2", "target", "Nộn Khê"));
        add(officer, plan, StepKind.RENAME, Map.of("units", "377.1.1", "name", "Nộn Khê Mới"));
        assertThat(desk.page(officer, plan))
                .contains(
                        "Phúc Lại (377.1.2) merge into",
                        "is called Nộn Khê Mới.",
                        "Members who go over to another cell",
                        "Dissolved",
                        "The tree before",
                        "The tree after",
                        plan + "/enforce");
        String confirm = desk.page(officer, plan + "/enforce");
        Map<String, String> seen = Map.of("version", first(VERSION, confirm), "seal", first(SEAL, confirm));
        assertThat(desk.post(officer, plan + "/enforce", Desk.with(seen, "seal", "0"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(units.find(administrator, "377.1.2", today)).isPresent();
        assertThat(desk.post(officer, plan + "/enforce", seen).getStatus()).isEqualTo(303);
        assertThat(units.find(administrator, "377.1.2", today)).isEmpty();
        assertThat(units.find(administrator, "377.1.1", today))
                .map(UnitAt::name)
                .hasValue("Nộn Khê Mới");
        assertThat(desk.page(officer, "/units/377.1.1")).contains("href=\"" + plan + "\"", "Sáp nhập chi bộ");
        assertThat(desk.page(secretary, "/units/377.1.1")).doesNotContain(plan);
        assertThat(desk.page(officer, "/restated?unit=377.1&on=" + today + "&structure=" + today.minusDays(1)))
                .contains("2 members", "Nộn Khê", "Phúc Lại");
        assertThat(desk.page(officer, "/restated?unit=377.1&on=" + today.minusDays(1)))
                .contains("2 members", "Nộn Khê Mới")
                .doesNotContain("Phúc Lại");
        assertThat(desk.get(officer, "/restated?unit=377.1&structure=x").getStatus())
                .isEqualTo(422);
        assertThat(desk.get(officer, "/restated?unit=376").getStatus()).isEqualTo(404);
        assertThat(desk.page(officer, "/units/377.1")).contains("action=\"/restated\"");
        String finished = desk.page(officer, plan);
        assertThat(finished)
                .contains("In force", "Put in force on", plan + "/undo")
                .doesNotContain("/steps/");
        assertThat(desk.get(officer, plan + "/text").getStatus()).isEqualTo(404);
        assertThat(desk.post(officer, plan + "/undo", Map.of("version", first(VERSION, finished)))
                        .getStatus())
                .isEqualTo(303);
        assertThat(units.find(administrator, "377.1.2", today)).isPresent();
        assertThat(desk.page(officer, plan)).contains("Undone", "Undone on");
        assertThat(desk.page(officer, "/reorganisations")).contains(plan, "Undone");
    }

    @Test
    void stepsAreOrderedChangedAndLeftOut() {
        String plan = draft(administrator, "Thứ tự");
        add(administrator, plan, StepKind.MOVE, Map.of("units", "377.1.1, 377.1.2", "target", "376.1"));
        add(administrator, plan, StepKind.ABOLISH_LEVEL, Map.of("kind", "committee", "target", "37"));
        assertThat(steps(administrator, plan))
                .extracting(Object::getClass)
                .extracting(Class::getSimpleName)
                .containsExactly("Move", "Move", "AbolishLevel");
        act(administrator, plan, "/steps/3/up");
        act(administrator, plan, "/steps/1/down");
        act(administrator, plan, "/steps/3/remove");
        assertThat(steps(administrator, plan))
                .extracting(Object::getClass)
                .extracting(Class::getSimpleName)
                .containsExactly("AbolishLevel", "Move");
        assertThat(desk.page(administrator, plan + "/steps/2")).contains("377.1.1", "376.1");
        Map<String, String> changed =
                Map.of("version", version(administrator, plan), "units", "377.1.2", "target", "376.1");
        assertThat(desk.post(administrator, plan + "/steps/2", changed).getStatus())
                .isEqualTo(303);
        assertThat(steps(administrator, plan).getLast()).isEqualTo(new Operation.Move("377.1.2", "376.1"));
        assertThat(desk.post(administrator, plan + "/steps/2", changed).getStatus())
                .isEqualTo(422);
        assertThat(desk.get(administrator, plan + "/steps/9").getStatus()).isEqualTo(404);
        act(administrator, plan, "/discard");
        assertThat(desk.get(administrator, plan).getStatus()).isEqualTo(404);
    }

    @Test
    void manyUnitsAreChosenAtOnce() {
        String plan = draft(officer, "Nhiều chi bộ");
        add(officer, plan, StepKind.DISSOLVE, Map.of("ofKind", "cell", "under", "377", "target", "377.1"));
        assertThat(steps(officer, plan))
                .containsExactly(
                        new Operation.Dissolve("377.1.1", "377.1"), new Operation.Dissolve("377.1.2", "377.1"));
        assertThat(desk.page(officer, plan)).contains("stand in the way", "cannot take");
    }

    @Test
    void whatCannotBeReadIsRefusedBesideItsField() {
        String plan = draft(officer, "Sai");
        assertThat(refused(plan, StepKind.MOVE, Map.of("units", "", "target", "")))
                .contains("Enter at least one unit", "Enter the code or name of a unit");
        assertThat(refused(plan, StepKind.MOVE, Map.of("units", "Không đâu cả", "target", "377.1")))
                .contains("No unit within your reach is called", "Không đâu cả");
        assertThat(refused(plan, StepKind.FOUND, Map.of("name", "Mới")))
                .contains("Enter a code for the new unit", "Mới");
        assertThat(refused(
                        plan,
                        StepKind.SPLIT,
                        Map.of(
                                "units", "377.1.1",
                                "partCode", "377.1.3|",
                                "partName", "|",
                                "partChildren", "|",
                                "partMembers", "LISTED|NOBODY",
                                "partPeople", "x|")))
                .contains("Enter code and name of part 1", "x is no person number");
        assertThat(desk.post(officer, "/reorganisations/new", Map.of("title", "", "on", "31/2/2025"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(desk.page(officer, plan)).contains("The plan has no steps yet.");
    }

    @Test
    void aUnitIsDividedByRule() {
        String plan = draft(officer, "Chia");
        add(
                officer,
                plan,
                StepKind.SPLIT,
                Map.of(
                        "units", "377.1.1",
                        "partCode", "377.1.8|377.1.9",
                        "partName", "Một|Hai",
                        "partChildren", "|",
                        "partMembers", "OFFICIAL|REST",
                        "partPeople", "|"));
        assertThat(desk.page(officer, plan)).contains("is divided into Một (377.1.8), Hai (377.1.9).", "/enforce");
        assertThat(desk.page(officer, plan + "/steps/1")).contains("value=\"377.1.8\"", "Part 3");
    }

    @Test
    void whatStandsInTheWayIsNamedBesideItsStep() {
        String plan = draft(officer, "Vòng");
        add(officer, plan, StepKind.MOVE, Map.of("units", "377.1", "target", "377.1.1"));
        assertThat(desk.page(officer, plan)).contains("cannot stand below", "Move 377.1.1 away first");
        assertThat(desk.get(officer, plan + "/enforce").getRedirectedUrl()).isEqualTo(plan);
    }

    @Test
    void nobodyElseFindsThePlan() {
        String plan = draft(administrator, "Toàn tỉnh");
        for (String path : List.of(plan, plan + "/text", plan + "/steps/new", plan + "/enforce")) {
            assertThat(desk.get(officer, path).getStatus()).as(path).isEqualTo(404);
            assertThat(desk.get(secretary, path).getStatus()).as(path).isEqualTo(404);
        }
        assertThat(desk.get(secretary, "/reorganisations").getStatus()).isEqualTo(404);
        assertThat(desk.page(officer, "/reorganisations")).doesNotContain("Toàn tỉnh");
        assertThat(desk.page(administrator, "/reorganisations")).contains("Toàn tỉnh");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageSpeaksEveryLanguage(Language language) {
        Actor reader = desk.actor(province.mandate("officer", "377"), null, language);
        String plan = draft(reader, "Ngôn ngữ");
        for (StepKind kind : StepKind.values()) {
            desk.page(reader, plan + "/steps/new?type=" + Address.word(kind));
        }
        add(reader, plan, StepKind.RENAME, Map.of("units", "377.1", "name", "Yên Từ " + language));
        for (String page : List.of("", "/text", "/steps/1", "/enforce")) {
            desk.page(reader, plan + page);
        }
        desk.page(reader, "/reorganisations");
        desk.page(reader, "/reorganisations/new");
    }

    private String draft(Actor actor, String title) {
        MockHttpServletResponse answer =
                desk.post(actor, "/reorganisations/new", Map.of("title", title, "on", today.toString(), "note", "QĐ"));
        assertThat(answer.getStatus()).isEqualTo(303);
        return Objects.requireNonNull(answer.getRedirectedUrl());
    }

    private void add(Actor actor, String plan, StepKind kind, Map<String, String> fields) {
        MockHttpServletResponse answer = step(actor, plan, kind, fields);
        assertThat(answer.getStatus()).as(text(answer)).isEqualTo(303);
    }

    private String refused(String plan, StepKind kind, Map<String, String> fields) {
        MockHttpServletResponse answer = step(officer, plan, kind, fields);
        assertThat(answer.getStatus()).isEqualTo(422);
        return text(answer);
    }

    private MockHttpServletResponse step(Actor actor, String plan, StepKind kind, Map<String, String> fields) {
        Map<String, String> sent = Desk.with(fields, "type", Address.word(kind));
        return desk.post(actor, plan + "/steps/new", Desk.with(sent, "version", version(actor, plan)));
    }

    private void act(Actor actor, String plan, String path) {
        assertThat(desk.post(actor, plan + path, Map.of("version", version(actor, plan)))
                        .getStatus())
                .as(path)
                .isEqualTo(303);
    }

    private List<Operation> steps(Actor actor, String plan) {
        return find(actor, plan).steps();
    }

    private String version(Actor actor, String plan) {
        return Integer.toString(find(actor, plan).version());
    }

    private Plan find(Actor actor, String plan) {
        long id = Long.parseLong(plan.substring(plan.lastIndexOf('/') + 1));
        return plans.find(actor, new PlanId(id)).orElseThrow();
    }

    private static String first(Pattern pattern, String page) {
        Matcher match = pattern.matcher(page);
        assertThat(match.find()).isTrue();
        return match.group(1);
    }
}
