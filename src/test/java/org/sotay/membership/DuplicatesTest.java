package org.sotay.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sotay.access.Desk.text;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sotay.access.Desk;
import org.sotay.access.PageGround;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Language;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.UnitId;
import org.sotay.people.NewPerson;
import org.sotay.people.PartialDate;
import org.sotay.people.People;
import org.sotay.people.PersonDetails;
import org.sotay.people.Sex;
import org.sotay.platform.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;

/// Who could be recorded twice is found, shown to whom it concerns, and told apart.
@PageGround
class DuplicatesTest {

    private static final Sketch AN = Sketch.of("Nguyễn Văn An", 1980, 5, 1);

    @Autowired
    private SmallProvince province;

    @Autowired
    private People people;

    @Autowired
    private Duplicates duplicates;

    @Autowired
    private Members members;

    @Autowired
    private MembershipChanges changes;

    @Autowired
    private Desk desk;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcTemplate jdbc;

    /// Every test begins without members.
    @AfterEach
    void everybodyGoes() {
        jdbc.execute("""
            truncate membership.told_apart, membership.pair, membership.pair_due, membership.listing, membership.roll,
                membership.tally, membership.assignment, membership.membership
                cascade\
            """);
    }

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Văn An,    1980-05-01, MALE,   NAME",
        "nguyen van an,    1980-05-01, MALE,   NAME",
        "Nguyễn Văn Ân,    1980-05-01, FEMALE, NAME",
        "Nguyễn Văn An,    1980-01-05, MALE,   SIMILAR",
        "Nguyễn Văn An,    1980-05,    MALE,   SIMILAR",
        "Nguyễn Văn An,    1980,       MALE,   SIMILAR",
        "Nguyễn Văn Anh,   1980-05-01, MALE,   SIMILAR",
        "Nguyễn Văn Na,    1980-05-01, MALE,   SIMILAR",
        "Nguyễn Van Ba,    1980-05-01, MALE,   ",
        "Nguyễn Vân Am,    1980-05-01, MALE,   SIMILAR",
        "Nguyễn Văn A,     1980-05-01, MALE,   SIMILAR",
        "Nguyễn An,        1980-05-01, MALE,   SIMILAR",
        "Nguyễn Văn Bá An, 1980-05-01, MALE,   SIMILAR",
        "An Văn Nguyễn,    1980-05-01, MALE,   SIMILAR",
        "Nguyễn Văn An,    1980-05-02, MALE,   ",
        "Nguyễn Văn An,    1981-05-01, MALE,   ",
        "Nguyễn Văn An,    1980-06,    MALE,   ",
        "Nguyễn Văn Anh,   1980-05-01, FEMALE, ",
        "Nguyễn Văn Anh,   1980-05,    MALE,   ",
        "Nguyễn Văn Anh,   1980-01-05, MALE,   ",
        "Nguyễn Đức Anh,   1980-05-01, MALE,   ",
        "Nguyễn Văn Minh,  1980-05-01, MALE,   ",
        "An,               1980-05-01, MALE,   ",
    })
    void nameAndBirthMakeTwoAlike(String name, String birth, Sex sex, @Nullable Likeness likeness) {
        PersonId one = enrol("377.1.1", AN);
        PersonId other = enrol("377.1.2", new Sketch(name, partial(birth), sex, null, AN.joined()));
        assertThat(likeness(one, other)).isEqualTo(Optional.ofNullable(likeness));
    }

    @ParameterizedTest
    @CsvSource({
        "37.041882, 37-041882, CARD",
        "37.041882, 37041882,  CARD",
        "37.041882, 37.041883, ",
        "----,      ....,      ",
    })
    void theNumberOfTheCardMakesTwoAlikeWhateverTheirNames(String one, String other, @Nullable Likeness likeness) {
        PersonId an = enrol("377.1.1", AN.with(one));
        PersonId binh = enrol("377.1.2", Sketch.of("Lê Thị Bình", 1975, 3, 2).with(other));
        assertThat(likeness(an, binh)).isEqualTo(Optional.ofNullable(likeness));
    }

    @Test
    void theStrongestReasonCounts() {
        enrol("377.1.1", AN.with("37.041882"));
        enrol("377.1.2", AN.with("37041882"));
        assertThat(duplicates.counts(officer(), province.id("377"))).isEqualTo(Map.of(Likeness.CARD, 1));
    }

    @Test
    void formerMembersAreLookedAtTooAndPeopleWhoNeverWereMembersAreNot() {
        PersonId left = enrol("377.1.1", AN);
        MembershipState seen = changes.current(officer(), left).orElseThrow();
        changes.end(officer(), left, seen.version(), new Ending(LocalDate.of(2020, 1, 1), EndKind.LEFT, null));
        enrol("377.1.2", AN.since(LocalDate.of(2021, 2, 3)));
        people.registerAll(SmallProvince.administrator(), List.of(AN.person()));
        assertThat(list("377").items())
                .singleElement()
                .satisfies(pair -> assertThat(List.of(pair.first(), pair.other()))
                        .extracting(PairSide::former)
                        .containsExactlyInAnyOrder(true, false));
    }

    @Test
    void aCorrectionMakesAndEndsAPair() {
        PersonId one = enrol("377.1.1", AN);
        PersonId other = enrol("377.1.2", Sketch.of("Trần Văn Bình", 1980, 5, 1));
        assertThat(list("377").items()).isEmpty();
        correct(other, AN.person());
        assertThat(likeness(one, other)).contains(Likeness.NAME);
        correct(one, Sketch.of("Trần Văn Bình", 1980, 5, 1).person());
        assertThat(list("377").items()).isEmpty();
        MembershipState seen = changes.current(officer(), one).orElseThrow();
        changes.correct(officer(), one, carded(seen, "37.000001"));
        seen = changes.current(officer(), other).orElseThrow();
        changes.correct(officer(), other, carded(seen, "37-000001"));
        assertThat(likeness(one, other)).contains(Likeness.CARD);
    }

    /// Neither sees the other before both are there; whatever rows both would write for themselves is there already.
    @Test
    void twoWhoAreRecordedAtTheSameMomentAreAPair() {
        Sketch later = Sketch.of("Nguyễn Văn Anh", 1980, 5, 1).since(LocalDate.of(2014, 5, 19));
        enrol("376.1.1", Sketch.of("Nguyễn Văn An", 1950, 1, 1).since(LocalDate.of(1990, 5, 19)));
        enrol("376.1.1", Sketch.of("Nguyễn Văn Anh", 1940, 1, 1).since(LocalDate.of(1990, 5, 19)));
        PersonId one = transactions.execute(status -> {
            PersonId first = enrol("377.1.1", AN);
            CompletableFuture.runAsync(() -> enrol("377.1.2", later)).join();
            assertThat(CompletableFuture.supplyAsync(() -> list("377")).join().items())
                    .isEmpty();
            return first;
        });
        Pair pair = list("377").items().getFirst();
        assertThat(pair.likeness()).isEqualTo(Likeness.SIMILAR);
        assertThat(List.of(pair.first().person(), pair.other().person())).contains(one);
    }

    /// Lists and plans hold the tree while they are written; that takes long, and pairs are no part of it.
    @Test
    void whoeverLooksDoesNotWaitForAListOrAPlan() {
        enrol("377.1.1", AN);
        enrol("377.1.2", AN.with("37.041882"));
        transactions.executeWithoutResult(status -> {
            jdbc.query("select pg_advisory_xact_lock(7305210412)", row -> {});
            assertThat(CompletableFuture.supplyAsync(() -> list("377")))
                    .succeedsWithin(Duration.ofSeconds(20))
                    .satisfies(found -> assertThat(found.items()).hasSize(1));
        });
    }

    @Test
    void whoIsOutOfReachIsSomebodyAndTheUnitAboveBothIsNamed() {
        enrol("377.1.1", AN);
        PersonId foreign = enrol("376.1.1", AN.with("37.041882"));
        Pair pair = list("377").items().getFirst();
        assertThat(pair.other()).isNull();
        assertThat(pair.asked()).isEqualTo("Tỉnh");
        assertThat(desk.page(officer(), "/quality/duplicates?unit=377"))
                .contains("Somebody outside your unit. Ask Tỉnh, which sees both.")
                .doesNotContain("Kim Sơn", "Thượng Kiệm", "37.041882", "/members/" + foreign + "\"", "Compare");
        assertThat(desk.page(officer(), "/quality/duplicates?unit=377&q=37.041882"))
                .contains("0 pairs");
        Pair all = duplicates
                .list(officer("37"), query("376", PairState.OPEN, ""))
                .items()
                .getFirst();
        assertThat(all.first().person()).isEqualTo(foreign);
        assertThat(all.asked()).isNull();
    }

    @Test
    void whoSeesOnlyTheOwnFileIsNotTold() {
        PersonId own = enrol("377.1.1", AN);
        enrol("377.1.1", AN);
        Actor member = desk.actor(province.mandate("member", "377.1.1"), own, Language.EN);
        assertThat(desk.page(member, "/quality/duplicates")).contains("0 pairs");
        assertThat(desk.page(member, "/quality")).doesNotContain("Possible duplicates");
    }

    @Test
    void theFigureOpensItsListAndTheListTheTwoSideBySide() {
        PersonId one = enrol("377.1.1", AN.with("37.000001"));
        PersonId other = enrol("377.1.2", AN.with("37.000002"));
        assertThat(desk.page(officer(), "/quality?unit=377"))
                .contains("href=\"/quality/duplicates?unit=377&amp;likeness=name\"");
        assertThat(desk.page(officer(), "/quality/duplicates?unit=377&likeness=name"))
                .contains("1 pair", "<mark>37.000002</mark>", "/quality/duplicates/" + one + "/" + other);
        assertThat(desk.page(officer(), "/quality/duplicates?unit=377&likeness=card"))
                .contains("0 pairs");
        assertThat(desk.page(officer(), "/quality/duplicates/" + one + "/" + other))
                .contains("<mark>37.000001</mark>", "<mark>37.000002</mark>", "Two different people")
                .doesNotContain("<mark>1 May 1980</mark>");
        assertThat(desk.page(officer(), "/members/" + one)).contains("/quality/duplicates/" + one + "/" + other);
    }

    @ParameterizedTest
    @CsvSource({"nguyen an,1", "an nguy,1", "an x,0", "37.000002,1", "37000002,1", "37.000009,0"})
    void pairsAreFoundByNameAndByCard(String typed, int found) {
        enrol("377.1.1", AN.with("37.000001"));
        enrol("377.1.2", AN.with("37.000002"));
        assertThat(duplicates
                        .list(officer(), query("377", PairState.OPEN, typed))
                        .total())
                .isEqualTo(found);
    }

    @Test
    void whoWasToldApartIsNoPairUntilThatIsTakenBack() {
        PersonId one = enrol("377.1.1", AN);
        PersonId other = enrol("377.1.2", AN);
        String address = "/quality/duplicates/" + other + "/" + one;
        assertThat(desk.post(officer(), address + "/apart", Map.of()).getStatus())
                .isEqualTo(303);
        assertThat(desk.post(officer(), address + "/apart", Map.of()).getStatus())
                .isEqualTo(303);
        assertThat(list("377").total()).isZero();
        assertThat(members.file(officer(), one).orElseThrow().duplicates()).isEmpty();
        assertThat(desk.page(officer(), "/quality/duplicates?unit=377&state=apart"))
                .contains("1 pair", "Two people, said Bùi Thị Hạnh");
        assertThat(desk.page(officer(), address)).contains("Two people, said Bùi Thị Hạnh", "Take it back");
        correct(other, Sketch.of("Trần Văn Bình", 1970, 1, 1).person());
        assertThat(desk.page(officer(), "/quality/duplicates?unit=377&state=apart"))
                .contains("Not alike any more");
        correct(other, AN.person());
        assertThat(desk.post(officer(), address + "/apart/undo", Map.of()).getStatus())
                .isEqualTo(303);
        assertThat(list("377").total()).isOne();
        assertThat(members.file(officer(), one).orElseThrow().duplicates()).hasSize(1);
        assertThat(jdbc.queryForObject("select count(*) from membership.told_apart", Integer.class))
                .isOne();
    }

    @Test
    void whoDoesNotEditBothDecidesNothing() {
        PersonId one = enrol("377.1.1", AN);
        PersonId other = enrol("377.1.1", AN);
        PersonId foreign = enrol("376.1.1", AN);
        Actor secretary = desk.actor(province.mandate("secretary", "377.1.1"));
        assertThat(desk.page(secretary, "/quality/duplicates/" + one + "/" + other))
                .contains("Whoever edits the members of both units")
                .doesNotContain("Two different people");
        assertThat(desk.post(secretary, "/quality/duplicates/" + one + "/" + other + "/apart", Map.of())
                        .getStatus())
                .isEqualTo(404);
        for (String path : List.of(one + "/" + foreign, foreign + "/" + one, one + "/" + one, one + "/99999")) {
            assertThat(desk.get(officer(), "/quality/duplicates/" + path).getStatus())
                    .as(path)
                    .isEqualTo(404);
            assertThat(desk.post(officer(), "/quality/duplicates/" + path + "/apart", Map.of())
                            .getStatus())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(duplicates.tellApart(officer(), one, foreign)).isInstanceOf(Outcome.Missing.class);
    }

    @Test
    void theListGoesOutAsAFileAndToPrograms() {
        enrol("377.1.1", AN.with("37.000001"));
        PersonId other = enrol("377.1.2", AN.with("37.000002"));
        enrol("376.1.1", AN);
        assertThat(text(desk.get(officer(), "/quality/duplicates.csv?unit=377&q=37.000002"))
                        .lines())
                .hasSize(3)
                .contains(
                        "\uFEFFWhy,Name,Born,Cell,Card number,Second,Second born,Cell of the second,Card of the second")
                .anyMatch(line -> line.contains("Ask Tỉnh"));
        assertThat(desk.get(officer(), "/quality/duplicates.xlsx?unit=377").getContentAsByteArray())
                .startsWith('P', 'K');
        MockHttpServletResponse answer = desk.get(officer(), "/api/v1/duplicates?unit=377.1.2&likeness=name");
        assertThat(text(answer))
                .contains("\"total\":2", "\"id\":" + other, "\"cardNumber\":\"37.000001\"", "\"asked\":\"Tỉnh\"");
        assertThat(desk.get(officer(), "/api/v1/duplicates?likeness=twin").getStatus())
                .isEqualTo(400);
        assertThat(desk.get(officer(), "/api/v1/duplicates?unit=376").getStatus())
                .isEqualTo(404);
    }

    @Test
    void thePageTakesTheSameStatementsHoweverManyPairsThereAre() {
        enrol("377.1.1", AN);
        enrol("377.1.2", AN);
        list("377");
        int few = statements
                .during(() -> desk.page(officer(), "/quality/duplicates?unit=377"))
                .size();
        for (int i = 0; i < 10; i++) {
            enrol("377.1.1", AN);
        }
        list("377");
        assertThat(statements.during(() -> desk.page(officer(), "/quality/duplicates?unit=377")))
                .hasSize(few)
                .hasSizeLessThanOrEqualTo(4);
    }

    private PersonId enrol(String cell, Sketch sketch) {
        return province.enrol(sketch, cell);
    }

    private void correct(PersonId person, NewPerson facts) {
        PersonDetails seen =
                people.forCorrection(SmallProvince.administrator(), person).orElseThrow();
        assertThat(people.correct(SmallProvince.administrator(), person, facts, seen.version()))
                .isInstanceOf(Outcome.Done.class);
    }

    private static MembershipState carded(MembershipState seen, String card) {
        return new MembershipState(
                seen.id(), seen.version(), card, seen.decidedOn(), seen.joinedOn(), seen.recognisedOn(), null);
    }

    private static PartialDate partial(String text) {
        String[] parts = text.split("-", -1);
        return new PartialDate(
                Integer.parseInt(parts[0]),
                parts.length > 1 ? Integer.valueOf(parts[1]) : null,
                parts.length > 2 ? Integer.valueOf(parts[2]) : null);
    }

    /// The likeness of two, whichever of them is asked about.
    private Optional<Likeness> likeness(PersonId one, PersonId other) {
        List<Pair> found = list("377").items();
        assertThat(found)
                .allSatisfy(pair -> assertThat(
                                List.of(pair.first().person(), pair.other().person()))
                        .containsExactlyInAnyOrder(one, other));
        assertThat(members.file(officer(), one).orElseThrow().duplicates()).hasSize(found.size());
        assertThat(members.file(officer(), other).orElseThrow().duplicates()).hasSize(found.size());
        return found.stream().findFirst().map(Pair::likeness);
    }

    private PairPage list(String unit) {
        return duplicates.list(officer(), query(unit, PairState.OPEN, ""));
    }

    private PairQuery query(String unit, PairState state, String text) {
        UnitId id = province.id(unit);
        return new PairQuery(id, Optional.empty(), state, text, 1, 50);
    }

    private Actor officer() {
        return officer("377");
    }

    private Actor officer(String unit) {
        return desk.actor(province.mandate("officer", unit));
    }
}
