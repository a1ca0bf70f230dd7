package org.sotay.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sotay.kernel.Period;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.UnitId;
import org.sotay.organisation.KindName;
import org.sotay.organisation.Sector;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitTraits;
import org.sotay.people.PartialDate;

/// The dates of a membership, and what their correction may not contradict.
class MembershipRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate FOUNDED = LocalDate.of(2000, 1, 1);
    private static final LocalDate JOINED = LocalDate.of(2020, 2, 3);

    private static final PartialDate BORN = new PartialDate(1980, null, null);

    private final MembershipState state = state(JOINED, JOINED.plusYears(1), null);

    @Test
    void theProceduresOrderIsAccepted() {
        MembershipState carded =
                new MembershipState(1, 0, "37.012345", JOINED.minusDays(7), JOINED, JOINED.plusYears(1), null);
        assertThat(MembershipRules.dates(carded, BORN, TODAY)).isEmpty();
    }

    @Test
    void aDecisionAfterTheCeremonyIsRefusedBesideTheDecision() {
        MembershipState late = new MembershipState(1, 0, null, JOINED.plusDays(1), JOINED, null, null);
        assertThat(MembershipRules.dates(late, BORN, TODAY))
                .containsExactly(Refusal.at("decidedOn", "membership.refusal.decided-after-joined", JOINED));
    }

    @Test
    void nothingHappenedInTheFuture() {
        assertThat(MembershipRules.dates(state(TODAY.plusDays(1), null, null), BORN, TODAY))
                .containsExactly(Refusal.at("joinedOn", "membership.refusal.future", TODAY));
        assertThat(MembershipRules.dates(state(JOINED, TODAY.plusDays(1), null), BORN, TODAY))
                .containsExactly(Refusal.at("recognisedOn", "membership.refusal.future", TODAY));
    }

    @Test
    void nobodyWasAdmittedBeforeThePartyOrTheirBirth() {
        LocalDate founded = MembershipRules.FOUNDING_OF_THE_PARTY;
        PartialDate old = new PartialDate(1900, 1, 1);
        assertThat(MembershipRules.dates(new MembershipState(1, 0, null, founded, founded, null, null), old, TODAY))
                .isEmpty();
        assertThat(MembershipRules.dates(
                        new MembershipState(1, 0, null, founded.minusDays(1), founded, null, null), old, TODAY))
                .containsExactly(Refusal.at("decidedOn", "membership.refusal.before-the-party", founded));
        assertThat(MembershipRules.dates(
                        new MembershipState(
                                1, 0, null, LocalDate.of(1979, 12, 31), LocalDate.of(1980, 1, 1), null, null),
                        BORN,
                        TODAY))
                .containsExactly(Refusal.at("decidedOn", "membership.refusal.before-birth", "1980"));
    }

    @Test
    void recognitionBeforeTheCeremonyAndACardWithSignsAreBothSaid() {
        assertThat(MembershipRules.dates(new MembershipState(1, 0, "a b", JOINED, JOINED, JOINED, null), BORN, TODAY))
                .extracting(Refusal::field)
                .containsExactly("cardNumber", "recognisedOn");
    }

    @Test
    void somebodyArrivesInTheCellBetweenTheCeremonyAndToday() {
        assertThat(MembershipRules.arrival(JOINED, JOINED, TODAY)).isEmpty();
        assertThat(MembershipRules.arrival(TODAY, JOINED, TODAY)).isEmpty();
        assertThat(MembershipRules.arrival(JOINED.minusDays(1), JOINED, TODAY))
                .containsExactly(Refusal.at("arrivedOn", "membership.refusal.before-joining", JOINED));
        assertThat(MembershipRules.arrival(TODAY.plusDays(1), JOINED, TODAY))
                .containsExactly(Refusal.at("arrivedOn", "membership.refusal.future", TODAY));
    }

    @Test
    void membersBelongToCellsThatExist() {
        assertThat(MembershipRules.cell("unit", null, TODAY))
                .containsExactly(Refusal.at("unit", "membership.refusal.no-cell-then"));
        assertThat(MembershipRules.cell("unit", cell(7, false), TODAY))
                .containsExactly(Refusal.at("unit", "membership.refusal.not-a-cell", "Nộn Khê"));
        assertThat(MembershipRules.cell("unit", cell(7, true), TODAY)).isEmpty();
        UnitAt closing = TermRulesTest.existing(cell(7, true), JOINED, TODAY);
        assertThat(MembershipRules.cell("unit", closing, TODAY.minusDays(1))).isEmpty();
        assertThat(MembershipRules.cell("unit", closing, TODAY))
                .containsExactly(Refusal.at("unit", "membership.refusal.dissolved", TODAY));
    }

    @Test
    void aMoveLeadsElsewhereAfterTheLastOne() {
        Stay last = new Stay(new UnitId(7), Period.since(JOINED));
        assertThat(MembershipRules.move(state, last, cell(8, true), TODAY, TODAY))
                .isEmpty();
        assertThat(MembershipRules.move(state, last, cell(7, true), TODAY, TODAY))
                .containsExactly(Refusal.at("unit", "membership.refusal.same-cell", "Nộn Khê"));
        assertThat(MembershipRules.move(state, last, cell(8, true), JOINED, TODAY))
                .containsExactly(Refusal.at("on", "membership.refusal.not-before", JOINED));
        assertThat(MembershipRules.move(state, last, cell(8, true), TODAY.plusDays(1), TODAY))
                .containsExactly(Refusal.at("on", "membership.refusal.future", TODAY));
        assertThat(MembershipRules.move(state(JOINED, null, TODAY), last, cell(8, true), TODAY, TODAY))
                .containsExactly(Refusal.of("membership.refusal.ended", TODAY));
    }

    @Test
    void anEndSaysWhatStandsInItsWay() {
        Stay last = new Stay(new UnitId(7), Period.since(JOINED));
        assertThat(MembershipRules.end(state, last, ending(TODAY, null), TODAY)).isEmpty();
        assertThat(MembershipRules.end(state, last, ending(JOINED, null), TODAY))
                .containsExactly(Refusal.at("on", "membership.refusal.not-before", JOINED));
        assertThat(MembershipRules.end(state, last, ending(JOINED.plusYears(1), null), TODAY))
                .containsExactly(Refusal.at("on", "membership.refusal.end-before-recognition", JOINED.plusYears(1)));
        assertThat(MembershipRules.end(state, last, ending(TODAY.plusDays(1), null), TODAY))
                .containsExactly(Refusal.at("on", "membership.refusal.future", TODAY));
        assertThat(MembershipRules.end(state, last, ending(TODAY, "x".repeat(501)), TODAY))
                .containsExactly(Refusal.at("note", "membership.refusal.note-long", 500));
    }

    @Test
    void theFirstStayFollowsTheCeremonyItBeganWith() {
        MembershipFacts.Fact first = fact("Nộn Khê", JOINED, null);
        MembershipState later = state(JOINED.plusMonths(1), JOINED.plusYears(1), null);
        MembershipState beforeTheCell = state(FOUNDED.minusDays(1), JOINED.plusYears(1), null);
        assertThat(MembershipRules.beginning(state, later, first)).isEqualTo(JOINED.plusMonths(1));
        assertThat(MembershipRules.beginning(state, beforeTheCell, first)).isEqualTo(JOINED);
        assertThat(MembershipRules.beginning(state, later, fact("Nộn Khê", JOINED.plusDays(1), null)))
                .isEqualTo(JOINED.plusDays(1));
        assertThat(MembershipRules.correction(state, later, around(first))).isEmpty();
        assertThat(MembershipRules.correction(state, beforeTheCell, around(first)))
                .isEmpty();
    }

    @Test
    void aLaterCeremonyIsRefusedWithTheStayItContradicts() {
        LocalDate moved = JOINED.plusMonths(2);
        MembershipState later = state(moved, JOINED.plusYears(1), null);
        assertThat(MembershipRules.correction(
                        state, later, around(fact("Nộn Khê", JOINED, moved), fact("Phúc Lại", moved, null))))
                .containsExactly(Refusal.at("joinedOn", "membership.refusal.left-before", "Nộn Khê", moved));
        assertThat(MembershipRules.correction(state, later, around(fact("Nộn Khê", JOINED.plusDays(1), null))))
                .containsExactly(
                        Refusal.at("joinedOn", "membership.refusal.belonged-before", "Nộn Khê", JOINED.plusDays(1)));
    }

    @Test
    void correctedDatesAreRefusedWithTheAbsenceOrOfficeTheyContradict() {
        LocalDate official = JOINED.plusYears(1);
        MembershipFacts facts = new MembershipFacts(
                BORN,
                List.of(fact("Nộn Khê", JOINED, null)),
                List.of(fact("", JOINED.plusDays(1), JOINED.plusDays(9))),
                List.of(fact("Phúc Lại", official, null)),
                List.of());
        assertThat(MembershipRules.correction(state, state(JOINED.plusDays(2), official, null), facts))
                .containsExactly(Refusal.at("joinedOn", "membership.refusal.absent-before", JOINED.plusDays(1)));
        Refusal office = Refusal.at("recognisedOn", "membership.refusal.in-office-before", "Phúc Lại", official);
        assertThat(MembershipRules.correction(state, state(JOINED, official.plusDays(1), null), facts))
                .containsExactly(office);
        assertThat(MembershipRules.correction(state, state(JOINED, null, null), facts))
                .containsExactly(office);
        assertThat(MembershipRules.correction(state, state(JOINED, official.minusDays(1), null), facts))
                .isEmpty();
        assertThat(MembershipRules.correction(state, state(official.plusDays(1), official.plusYears(1), null), facts))
                .extracting(Refusal::field)
                .containsExactly("joinedOn", "joinedOn", "recognisedOn");
    }

    @Test
    void anEarlierCeremonyDoesNotReachIntoAnEarlierMembership() {
        LocalDate left = JOINED.minusYears(1);
        MembershipFacts facts = new MembershipFacts(
                BORN,
                List.of(fact("Nộn Khê", JOINED, null)),
                List.of(),
                List.of(),
                List.of(new Period(JOINED.minusYears(5), left)));
        assertThat(MembershipRules.correction(state, state(left, JOINED.plusYears(1), null), facts))
                .isEmpty();
        assertThat(MembershipRules.correction(state, state(left.minusDays(1), JOINED.plusYears(1), null), facts))
                .containsExactly(Refusal.at("joinedOn", "membership.refusal.member-until", left));
    }

    private static MembershipState state(LocalDate joined, @Nullable LocalDate recognised, @Nullable LocalDate ended) {
        return new MembershipState(1, 0, null, joined.minusDays(7), joined, recognised, ended);
    }

    private static MembershipFacts around(MembershipFacts.Fact... stays) {
        return new MembershipFacts(BORN, List.of(stays), List.of(), List.of(), List.of());
    }

    private static MembershipFacts.Fact fact(String unit, LocalDate from, @Nullable LocalDate until) {
        return new MembershipFacts.Fact(unit, unit.isEmpty() ? null : FOUNDED, new Period(from, until));
    }

    private static Ending ending(LocalDate on, @Nullable String note) {
        return new Ending(on, EndKind.LEFT, note);
    }

    static UnitAt cell(long id, boolean holdsMembers) {
        return new UnitAt(
                new UnitId(id),
                "377.1.1",
                new UnitTraits("Nộn Khê", "cell", Sector.TERRITORIAL, false, false, false),
                new KindName("Chi bộ", "Party cell", "Parteizelle"),
                holdsMembers,
                FOUNDED,
                null,
                0,
                List.of());
    }
}
