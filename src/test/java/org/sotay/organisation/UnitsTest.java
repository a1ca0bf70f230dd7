package org.sotay.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Capability;
import org.sotay.kernel.Mandate;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Period;
import org.sotay.kernel.Preferences;
import org.sotay.kernel.Range;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.UnitId;
import org.sotay.organisation.UnitQuery.Depth;
import org.sotay.organisation.UnitQuery.Order;
import org.sotay.platform.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/// Units as of a day, who sees them, and how they change.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnitsTest {

    private static final LocalDate FOUNDED = LocalDate.of(2000, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    @Autowired
    private Units units;

    @Autowired
    private UnitLists lists;

    @Autowired
    private Kinds kinds;

    @Autowired
    private DSLContext sql;

    @Autowired
    private StatementCounter statements;

    private Map<String, UnitId> ids;

    @BeforeAll
    void found() {
        ids = units.foundAll(
                everywhere(),
                List.of(
                        unit("37", null, "Đảng bộ tỉnh Ninh Bình", "province", null),
                        unit("377", "37", "Huyện ủy Yên Mô", "committee", null),
                        unit("376", "37", "Huyện ủy Kim Sơn", "committee", null),
                        unit("377.1", "377", "Đảng bộ xã Yên Từ", "grassroots-committee", null),
                        unit("377.2", "377", "Đảng bộ xã Yên Mỹ", "grassroots-committee", LocalDate.of(2023, 1, 1)),
                        unit("377.3", "377", "Chi bộ Ấp Điền", "grassroots-cell", null),
                        unit("377.1.1", "377.1", "Chi bộ thôn Nộn Khê", "cell", null),
                        unit("377.1.2", "377.1", "Chi bộ thôn Đông Sơn", "cell", null),
                        unit("377.1.3", "377.1", "Chi bộ thôn An Hạ", "cell", null),
                        unit("376.1", "376", "Đảng bộ thị trấn Phát Diệm", "grassroots-committee", null)));
    }

    @Test
    void aUnitIsThereFromItsFoundingToItsDissolution() {
        assertThat(units.find(everywhere(), "377.2", FOUNDED.minusDays(1))).isEmpty();
        assertThat(units.find(everywhere(), "377.2", FOUNDED)).isPresent();
        assertThat(units.find(everywhere(), "377.2", LocalDate.of(2022, 12, 31)))
                .isPresent();
        assertThat(units.find(everywhere(), "377.2", LocalDate.of(2023, 1, 1))).isEmpty();
        assertThat(lists.readable(officer("377"), "377.2"))
                .containsExactly(new Period(FOUNDED, LocalDate.of(2023, 1, 1)));
    }

    @Test
    void foreignUnknownAndImpossibleUnitsAreAlikeNotThere() {
        Actor yenMo = officer("377");
        for (String code : List.of("376", "376.1", "37", "999", "", "\u0000", "found", "377'--")) {
            assertThat(units.find(yenMo, code, DAY)).as(code).isEmpty();
            assertThat(units.editable(yenMo, code, DAY)).as(code).isEmpty();
            assertThat(lists.tree(yenMo, code, DAY)).as(code).isEmpty();
            assertThat(lists.readable(yenMo, code)).as(code).isEmpty();
        }
        assertThat(lists.search(yenMo, "kim son", DAY, 10)).isEmpty();
        assertThat(units.find(member("377.1.1"), "377.1", DAY)).isEmpty();
        assertThat(units.find(member("377.1.1"), "377.1.1", DAY)).isPresent();
    }

    @Test
    void aUnitKnowsTheWayDownToIt() {
        assertThat(find("377.1.1").line()).extracting(UnitLine::code).containsExactly("37", "377", "377.1", "377.1.1");
        assertThat(units.kindAbove(find("377.1.1"), DAY)).contains("grassroots-committee");
    }

    @Test
    void countsAreOfTheDay() {
        assertThat(units.counts(find("377"), DAY)).isEqualTo(new UnitCounts(2, 4));
        assertThat(units.counts(find("377"), LocalDate.of(2022, 1, 1))).isEqualTo(new UnitCounts(3, 4));
        assertThat(units.counts(find("377.1.1"), DAY)).isEqualTo(new UnitCounts(0, 1));
    }

    @Test
    void namesStandInVietnameseOrder() {
        assertThat(codes(list("377.1", Depth.CHILDREN, "", Order.NAME, 1)))
                .as("An, Đông, Nộn")
                .containsExactly("377.1.3", "377.1.2", "377.1.1");
        List<String> letters = List.of("a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "o", "ô", "ơ", "u", "ư", "y");
        assertThat(sql.fetch(
                                "select x from unnest(?::text[]) x order by organisation.sort_key(x) collate \"C\"",
                                (Object) letters.reversed().toArray(String[]::new))
                        .into(String.class))
                .isEqualTo(letters);
    }

    @Test
    void aListHoldsOnePageAndSaysHowManyThereAre() {
        UnitList first = lists.list(officer("377"), query("377", Depth.CELLS, "", Order.NAME, 1, 3));
        UnitList second = lists.list(officer("377"), query("377", Depth.CELLS, "", Order.NAME, 2, 3));
        UnitList third = lists.list(officer("377"), query("377", Depth.CELLS, "", Order.NAME, 3, 3));
        assertThat(codes(first)).containsExactly("377.3", "377.1.3", "377.1.2");
        assertThat(codes(second)).containsExactly("377.1.1");
        assertThat(codes(third)).isEmpty();
        assertThat(List.of(first, second, third)).extracting(UnitList::total).containsOnly(4);
        assertThat(codes(list("37", Depth.GRASSROOTS, "", Order.KIND, 1))).containsExactly("376.1", "377.1", "377.3");
    }

    @Test
    void unitsAreFoundByWordsWithoutMarksInAnyOrderOrByTheirCode() {
        assertThat(codes(list("377", Depth.CHILDREN, "tu yen", Order.KIND, 1))).containsExactly("377.1");
        assertThat(codes(list("377", Depth.CHILDREN, "XÃ YÊN TỪ", Order.KIND, 1)))
                .containsExactly("377.1");
        assertThat(codes(list("377", Depth.CELLS, "ap dien", Order.KIND, 1))).containsExactly("377.3");
        assertThat(codes(list("377", Depth.CELLS, "377.1.", Order.KIND, 1)))
                .containsExactly("377.1.1", "377.1.2", "377.1.3");
        UnitList nothing = list("377", Depth.CELLS, "!'& \u0000 (", Order.KIND, 1);
        assertThat(nothing).isEqualTo(new UnitList(List.of(), 0, 4));
        assertThat(search("đông", DAY)).containsExactly("377.1.2");
        assertThat(search("yen mi", LocalDate.of(2022, 1, 1))).containsExactly("377.2");
        assertThat(search("yen mi", DAY)).isEmpty();
        assertThat(search("  ", DAY)).isEmpty();
    }

    @Test
    void theTreeShowsTheWayDownAndWhatStandsBelowInOneStatement() {
        assertThat(statements.during(() -> lists.tree(officer("377"), "377.1", DAY)))
                .hasSize(1);
        UnitTree tree = tree(officer("377"), "377.1");
        assertThat(tree.line()).extracting(UnitTree.Node::code).containsExactly("377", "377.1");
        assertThat(tree.below()).extracting(UnitTree.Node::code).containsExactly("377.1.3", "377.1.2", "377.1.1");
        assertThat(tree(everywhere(), "377.1").line())
                .extracting(UnitTree.Node::code)
                .containsExactly("37", "377", "377.1");
    }

    @Test
    void aUnitWithNothingBelowStandsAmongItsNeighbours() {
        UnitTree tree = tree(officer("377"), "377.1.1");
        assertThat(tree.line()).extracting(UnitTree.Node::code).containsExactly("377", "377.1");
        assertThat(tree.below()).extracting(UnitTree.Node::code).contains("377.1.1", "377.1.2");
        assertThat(tree(member("377.1.1"), "377.1.1"))
                .extracting(UnitTree::line, shown -> shown.below().size())
                .containsExactly(List.of(), 1);
        assertThat(tree(officer("377.1.1"), "377.1.1").below()).hasSize(1);
    }

    @Test
    void listsAreOneStatement() {
        assertThat(statements.during(() -> list("377", Depth.CELLS, "chi bo", Order.NAME, 1)))
                .hasSize(1);
    }

    @Test
    void aChangeBeginsAStretchAndLeavesWhatWasBefore() {
        UnitAt before = foundFor("376.1.4", "Đảng bộ xã Khánh Dương");
        LocalDate from = LocalDate.of(2022, 7, 1);
        assertThat(units.change(officer("376"), "376.1.4", renamed(before, "Đảng bộ xã Khánh Thịnh"), from, 0))
                .isInstanceOf(Outcome.Done.class);
        assertThat(units.find(everywhere(), "376.1.4", from.minusDays(1))
                        .orElseThrow()
                        .name())
                .isEqualTo("Đảng bộ xã Khánh Dương");
        UnitAt after = find("376.1.4");
        assertThat(after.name()).isEqualTo("Đảng bộ xã Khánh Thịnh");
        assertThat(lists.history(after))
                .extracting(version -> version.traits().name(), UnitVersion::period)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Đảng bộ xã Khánh Thịnh", Period.since(from)),
                        org.assertj.core.groups.Tuple.tuple("Đảng bộ xã Khánh Dương", new Period(FOUNDED, from)));
    }

    @Test
    void whoComesSecondIsToldAndNothingIsOverwritten() {
        UnitAt unit = foundFor("376.1.5", "Đảng bộ xã Mai Sơn");
        assertThat(units.change(officer("376"), "376.1.5", renamed(unit, "Một"), LocalDate.of(2022, 1, 1), 0))
                .isInstanceOf(Outcome.Done.class);
        assertThat(units.change(officer("376"), "376.1.5", renamed(unit, "Hai"), LocalDate.of(2023, 1, 1), 0))
                .isEqualTo(Outcome.refused(Refusal.of("organisation.refusal.changed-meanwhile")));
        assertThat(find("376.1.5").name()).isEqualTo("Một");
    }

    @Test
    void whatIsRefusedIsToldBesideItsField() {
        assertThat(units.found(officer("377"), below("377", "377.1", "Xã", "grassroots-committee")))
                .isEqualTo(Outcome.refused(Refusal.at("code", "organisation.refusal.code-taken", "377.1")));
        assertThat(units.found(officer("377"), below("377", "377.9", "Xã", "province")))
                .isEqualTo(Outcome.refused(Refusal.at("kind", "organisation.refusal.kind-here")));
        assertThat(units.found(officer("376"), below("377", "377.9", "Xã", "grassroots-committee")))
                .isInstanceOf(Outcome.Missing.class);
        assertThat(units.found(officer("377"), unit("38", null, "Tỉnh", "province", null)))
                .isInstanceOf(Outcome.Missing.class);
        UnitAt commune = find("377.1");
        UnitTraits asCell = new UnitTraits(commune.name(), "grassroots-cell", Sector.TERRITORIAL, true, false, false);
        assertThat(units.change(officer("377"), "377.1", asCell, DAY, commune.version()))
                .isEqualTo(Outcome.refused(Refusal.at("kind", "organisation.refusal.kind-above")));
        assertThat(units.change(officer("376"), "377.1", asCell, DAY, commune.version()))
                .isInstanceOf(Outcome.Missing.class);
    }

    @Test
    void nobodyFoundsUnderTheCodeOfAnotherBranch() {
        Outcome<UnitId> foreign = Outcome.refused(Refusal.at("code", "organisation.refusal.code-of-another", "376.1"));
        assertThat(units.found(officer("377"), lateCell("376.1.77"))).isEqualTo(foreign);
        assertThat(units.found(everywhere(), unit("376.1.77", null, "Tỉnh", "province", null)))
                .as("nor at the top")
                .isEqualTo(foreign);
        assertThat(units.found(officer("377"), lateCell("377.77")))
                .as("the code of a unit further above is its own too")
                .isInstanceOf(Outcome.Done.class);
        assertThat(units.found(officer("377"), lateCell("CA-7.1")))
                .as("a code of its own")
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void kindsAreDataAndStayTrueToTheirUnits() {
        KindName name = new KindName("Đảng bộ khối", "Bloc committee", "Blockkomitee");
        assertThat(kinds.add(everywhere(), new Kind("bloc", 25, name, false, false, java.util.Set.of("cell"))))
                .isInstanceOf(Outcome.Done.class);
        assertThat(kinds.add(everywhere(), new Kind("bloc", 25, name, false, false, java.util.Set.of())))
                .isEqualTo(Outcome.refused(Refusal.at("code", "organisation.refusal.kind-code-taken", "bloc")));
        assertThat(kinds.below(Optional.of("bloc"))).extracting(Kind::code).containsExactly("cell");
        Kind cell = kinds.find("cell").orElseThrow();
        Outcome<Kind> emptied =
                kinds.change(everywhere(), new Kind("cell", 60, cell.name(), false, false, cell.children()));
        assertThat(emptied).isInstanceOf(Outcome.Refused.class);
        assertThat(kinds.change(officer("377"), cell)).isInstanceOf(Outcome.Missing.class);
        assertThat(kinds.change(everywhere(), new Kind("none", 1, name, false, false, java.util.Set.of())))
                .isInstanceOf(Outcome.Missing.class);
    }

    @Test
    void nothingOutlivesTheUnitItIsFoundedBelow() {
        Founding late = unit("376.7", "376", "Đảng bộ xã Mai Sơn", "grassroots-committee", LocalDate.of(2027, 1, 1));
        assertThat(units.found(officer("376"), late)).isInstanceOf(Outcome.Done.class);
        assertThat(units.found(officer("376"), below("376.7", "376.7.1", "Chi bộ Một", "cell")))
                .isInstanceOf(Outcome.Done.class);
        assertThat(find("376.7.1").dissolvedOn()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(units.find(everywhere(), "376.7.1", LocalDate.of(2027, 1, 1)))
                .isEmpty();
        assertThat(units.found(
                        officer("376"), unit("376.7.2", "376.7", "Chi bộ Hai", "cell", LocalDate.of(2027, 1, 2))))
                .isEqualTo(Outcome.refused(
                        Refusal.at("dissolved", "organisation.refusal.end-after-parent", LocalDate.of(2027, 1, 1))));
    }

    private UnitAt foundFor(String code, String name) {
        assertThat(units.found(officer("376"), below("376.1", code, name, "departmental-committee")))
                .isInstanceOf(Outcome.Done.class);
        return find(code);
    }

    private static UnitTraits renamed(UnitAt unit, String name) {
        UnitTraits was = unit.traits();
        return new UnitTraits(
                name, was.kind(), was.sector(), was.grassroots(), was.empoweredToAdmit(), was.nonStateEnterprise());
    }

    private UnitAt find(String code) {
        return units.find(everywhere(), code, DAY).orElseThrow();
    }

    private UnitTree tree(Actor actor, String code) {
        return lists.tree(actor, code, DAY).orElseThrow();
    }

    private List<String> search(String text, LocalDate day) {
        return lists.search(officer("377"), text, day, 10).stream()
                .map(UnitHit::code)
                .toList();
    }

    private UnitList list(String unit, Depth depth, String text, Order order, int page) {
        return lists.list(everywhere(), query(unit, depth, text, order, page, 50));
    }

    private UnitQuery query(String unit, Depth depth, String text, Order order, int page, int size) {
        return new UnitQuery(id(unit), DAY, depth, text, Optional.empty(), order, false, page, size);
    }

    private static List<String> codes(UnitList list) {
        return list.items().stream().map(ChildUnit::code).toList();
    }

    private UnitId id(String code) {
        return Optional.ofNullable(ids.get(code)).orElseThrow();
    }

    private static Founding unit(
            String code, @Nullable String parent, String name, String kind, @Nullable LocalDate dissolved) {
        return new Founding(
                code,
                parent,
                FOUNDED,
                dissolved,
                name,
                kind,
                Sector.TERRITORIAL,
                kind.startsWith("grassroots"),
                false,
                false);
    }

    private static Founding below(String parent, String code, String name, String kind) {
        return unit(code, parent, name, kind, null);
    }

    private static Founding lateCell(String code) {
        return new Founding(
                code, "377.1", DAY.plusYears(1), null, "Chi bộ Bảy", "cell", Sector.TERRITORIAL, false, false, false);
    }

    private static Actor everywhere() {
        return actor(null, Range.EVERYWHERE);
    }

    private Actor officer(String code) {
        return actor(id(code), Range.UNIT_AND_BELOW);
    }

    private Actor member(String code) {
        return actor(id(code), Range.UNIT);
    }

    private static Actor actor(@Nullable UnitId unit, Range range) {
        Map<Capability, Range> ranges = Stream.of(
                        OrganisationCapabilities.READ_UNITS,
                        OrganisationCapabilities.EDIT_UNITS,
                        OrganisationCapabilities.EDIT_KINDS)
                .filter(capability -> range == Range.EVERYWHERE || capability != OrganisationCapabilities.EDIT_KINDS)
                .collect(Collectors.toMap(capability -> capability, capability -> range));
        Mandate mandate = new Mandate("test", "officer", unit, null, null);
        return new Actor(
                new AccountId(1), null, "Bùi Thị Hạnh", mandate, List.of(mandate), ranges, Preferences.standard());
    }
}
