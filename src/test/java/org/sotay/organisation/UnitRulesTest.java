package org.sotay.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.UnitId;

class UnitRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final KindName NAME = new KindName("Chi bộ", "Cell", "Zelle");
    private static final Kind PROVINCE = new Kind("province", 10, NAME, false, true, Set.of("committee"));
    private static final Kind COMMITTEE = new Kind("committee", 20, NAME, false, false, Set.of("cell"));
    private static final Kind CELL = new Kind("cell", 60, NAME, true, false, Set.of());

    @Test
    void aUnitIsFoundedBelowOneThatAllowsItsKind() {
        assertThat(refusals(founding("377.1", "cell"), CELL, COMMITTEE, false)).isEmpty();
        assertThat(refusals(founding("377.1", "province"), PROVINCE, COMMITTEE, false))
                .containsExactly(Refusal.at("kind", "organisation.refusal.kind-here"));
        assertThat(refusals(founding("377.1", "nothing"), null, COMMITTEE, false))
                .containsExactly(Refusal.at("kind", "organisation.refusal.kind-unknown"));
    }

    @Test
    void onlyARootKindStandsAtTheTop() {
        assertThat(UnitRules.kind(PROVINCE, null)).isEmpty();
        assertThat(UnitRules.kind(CELL, null)).containsExactly(Refusal.at("kind", "organisation.refusal.kind-here"));
    }

    @Test
    void aCodeIsGivenOnce() {
        assertThat(refusals(founding("377.1", "cell"), CELL, COMMITTEE, true))
                .containsExactly(Refusal.at("code", "organisation.refusal.code-taken", "377.1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".377", "-1", "377 1", "377/1", "Yên", "found", "FOUND", "377.", "377..1", "a\u0000", "a\nb"
            })
    void someCodesCannotStandInAnAddress(String code) {
        assertThat(UnitRules.isCode(code)).isFalse();
        assertThat(refusals(founding(code, "cell"), CELL, COMMITTEE, false))
                .containsExactly(Refusal.at("code", "organisation.refusal.code"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"37", "37-CA", "377.14728.01", "x", "1234567890123456789012345678901234567890"})
    void otherCodesCan(String code) {
        assertThat(UnitRules.isCode(code)).isTrue();
    }

    @Test
    void aCodeStandsUnderWhatComesBeforeEachOfItsFullStops() {
        assertThat(UnitRules.codesAbove("377.14728.01")).containsExactly("377.14728", "377");
        assertThat(UnitRules.codesAbove("377")).isEmpty();
        assertThat(UnitRules.codesAbove(".1")).isEmpty();
    }

    @Test
    void aParentThatDidNotExistThatDayIsToldBesideTheDayAlone() {
        assertThat(UnitRules.founding(founding("377.1", "cell"), CELL, null, null, false))
                .containsExactly(Refusal.at("on", "organisation.refusal.no-parent-then", "377"));
    }

    @Test
    void aUnitEndsAfterItBegins() {
        Founding founding =
                new Founding("377.1", "377", TODAY, TODAY, "Nộn Khê", "cell", Sector.TERRITORIAL, false, false, false);
        assertThat(refusals(founding, CELL, COMMITTEE, false))
                .containsExactly(Refusal.at("dissolved", "organisation.refusal.end-before-begin"));
    }

    @Test
    void aNameIsNeededAndHasAnEnd() {
        assertThat(UnitRules.name(" ")).containsExactly(Refusal.at("name", "organisation.refusal.name-missing"));
        assertThat(UnitRules.name("ế".repeat(200))).isEmpty();
        assertThat(UnitRules.name("ế".repeat(201)))
                .containsExactly(Refusal.at("name", "organisation.refusal.name-long", 200));
    }

    @Test
    void aNameCanBeRead() {
        assertThat(UnitRules.name("...")).containsExactly(Refusal.at("name", "organisation.refusal.name-unreadable"));
        assertThat(UnitRules.name("4")).isEmpty();
    }

    @Test
    void aChangeComesAfterWhatItEndsAndBeforeTheDissolution() {
        LocalDate begin = LocalDate.of(2020, 1, 1);
        assertThat(UnitRules.changeFrom(begin.plusDays(1), begin, null, TODAY)).isEmpty();
        assertThat(UnitRules.changeFrom(begin, begin, null, TODAY))
                .containsExactly(Refusal.at("from", "organisation.refusal.change-before", begin));
        assertThat(UnitRules.changeFrom(TODAY, begin, TODAY, TODAY))
                .containsExactly(Refusal.at("from", "organisation.refusal.change-after", TODAY));
        assertThat(UnitRules.changeFrom(TODAY.minusDays(1), begin, TODAY, TODAY))
                .isEmpty();
    }

    @Test
    void recordsReachFrom1900ToAYearAhead() {
        assertThat(UnitRules.day("on", LocalDate.of(1900, 1, 1), TODAY)).isEmpty();
        assertThat(UnitRules.day("on", LocalDate.of(1899, 12, 31), TODAY))
                .containsExactly(Refusal.at("on", "organisation.refusal.too-early"));
        assertThat(UnitRules.day("on", TODAY.plusYears(1), TODAY)).isEmpty();
        assertThat(UnitRules.day("on", TODAY.plusYears(1).plusDays(1), TODAY))
                .containsExactly(Refusal.at("on", "organisation.refusal.too-late", TODAY.plusYears(1)));
    }

    @Test
    void aKindMustAllowWhatStandsBelowAlready() {
        assertThat(UnitRules.becoming(COMMITTEE, Set.of("cell"), 40)).isEmpty();
        assertThat(UnitRules.becoming(CELL, Set.of("cell"), 40))
                .containsExactly(Refusal.at("kind", "organisation.refusal.kind-above"));
    }

    @Test
    void aUnitWithMembersStaysOneThatHoldsThem() {
        assertThat(UnitRules.becoming(CELL, Set.of(), 12)).isEmpty();
        assertThat(UnitRules.becoming(COMMITTEE, Set.of(), 0)).isEmpty();
        assertThat(UnitRules.becoming(COMMITTEE, Set.of(), 12))
                .containsExactly(Refusal.at("kind", "organisation.refusal.kind-members", 12));
    }

    @Test
    void kindsNeedTheirNamesAndAPlace() {
        Kind nameless = new Kind("x", -1, new KindName("Đảng bộ", "", " "), false, false, Set.of("unknown"));
        assertThat(KindRules.kind(nameless, Set.of("cell")))
                .containsExactly(
                        Refusal.at("nameEn", "organisation.refusal.kind-name"),
                        Refusal.at("nameDe", "organisation.refusal.kind-name"),
                        Refusal.at("position", "organisation.refusal.kind-position", 9999),
                        Refusal.at("children", "organisation.refusal.kind-unknown"));
        assertThat(KindRules.kind(new Kind("x", 0, NAME, false, false, Set.of("x")), Set.of()))
                .as("a kind may stand below itself")
                .isEmpty();
    }

    @Test
    void kindsHaveCodesOfTheirOwn() {
        assertThat(KindRules.code("bloc-committee", Set.of("cell"))).isEmpty();
        assertThat(KindRules.code("cell", Set.of("cell")))
                .containsExactly(Refusal.at("code", "organisation.refusal.kind-code-taken", "cell"));
        for (String wrong : List.of("", "new", "Cell", "1", "tổ")) {
            assertThat(KindRules.code(wrong, Set.of()))
                    .containsExactly(Refusal.at("code", "organisation.refusal.kind-code"));
        }
    }

    private static Founding founding(String code, String kind) {
        return new Founding(code, "377", TODAY, null, "Nộn Khê", kind, Sector.TERRITORIAL, false, false, false);
    }

    private static List<Refusal> refusals(Founding founding, @Nullable Kind kind, Kind parentKind, boolean taken) {
        UnitTraits traits = new UnitTraits("Yên Mô", parentKind.code(), Sector.TERRITORIAL, false, true, false);
        UnitAt parent =
                new UnitAt(new UnitId(1), "377", traits, NAME, false, LocalDate.of(2000, 1, 1), null, 0, List.of());
        return UnitRules.founding(founding, kind, parent, parentKind, taken);
    }
}
