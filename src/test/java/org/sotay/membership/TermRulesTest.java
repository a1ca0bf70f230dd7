package org.sotay.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sotay.kernel.Period;
import org.sotay.kernel.Refusal;
import org.sotay.organisation.UnitAt;

/// What an office and an absence need, and when they end.
class TermRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate JOINED = LocalDate.of(2020, 2, 3);
    private static final LocalDate OFFICIAL = JOINED.plusYears(1);

    private final MembershipState state = new MembershipState(1, 0, null, JOINED.minusDays(7), JOINED, OFFICIAL, null);
    private final MembershipState ended = new MembershipState(1, 0, null, JOINED.minusDays(7), JOINED, OFFICIAL, TODAY);

    @Test
    void aFactLiesWithinTheMembership() {
        assertThat(within(state, JOINED, null)).isEmpty();
        assertThat(within(state, JOINED.minusDays(1), null))
                .containsExactly(Refusal.at("on", "membership.refusal.before-joining", JOINED));
        assertThat(within(ended, JOINED, TODAY)).isEmpty();
        assertThat(within(ended, JOINED, null)).containsExactly(Refusal.at("until", "membership.refusal.ended", TODAY));
        assertThat(within(ended, JOINED, TODAY.plusDays(1)))
                .containsExactly(Refusal.at("until", "membership.refusal.ended", TODAY));
    }

    @Test
    void whatIsPlannedBeginsWithinAYear() {
        assertThat(within(state, TODAY.plusYears(1), null)).isEmpty();
        assertThat(within(state, TODAY.plusYears(1).plusDays(1), null))
                .containsExactly(Refusal.at("on", "membership.refusal.too-far-ahead", TODAY.plusYears(1)));
        assertThat(within(state, TODAY, TODAY.plusYears(10))).isEmpty();
        assertThat(within(state, TODAY, TODAY.plusYears(10).plusDays(1)))
                .containsExactly(Refusal.at("until", "membership.refusal.too-far-ahead", TODAY.plusYears(10)));
    }

    @Test
    void anOfficeNeedsAnOfficialMemberAndAUnitThatExists() {
        UnitAt unit = MembershipRulesTest.cell(7, true);
        assertThat(TermRules.office(state, Period.since(OFFICIAL), unit, TODAY)).isEmpty();
        assertThat(TermRules.office(state, Period.since(OFFICIAL.minusDays(1)), unit, TODAY))
                .containsExactly(Refusal.at("on", "membership.refusal.office-needs-official"));
        UnitAt young = existing(unit, TODAY, null);
        assertThat(TermRules.office(state, Period.since(OFFICIAL), young, TODAY))
                .containsExactly(Refusal.at("on", "membership.refusal.before-founding", TODAY));
        UnitAt closing = existing(unit, JOINED, TODAY);
        assertThat(TermRules.office(state, Period.since(OFFICIAL), closing, TODAY))
                .containsExactly(Refusal.at("until", "membership.refusal.dissolved", TODAY));
        assertThat(TermRules.office(state, new Period(OFFICIAL, TODAY), closing, TODAY))
                .isEmpty();
    }

    @Test
    void whatLastsEndsAfterItBeganAndBeforeItWasToEnd() {
        Period planned = new Period(JOINED, TODAY);
        assertThat(TermRules.end(planned, TODAY.minusDays(1), TODAY)).isEmpty();
        assertThat(TermRules.end(planned, JOINED, TODAY))
                .containsExactly(Refusal.at("on", "membership.refusal.not-before", JOINED));
        assertThat(TermRules.end(planned, TODAY, TODAY))
                .containsExactly(Refusal.at("on", "membership.refusal.over-then"));
        assertThat(TermRules.end(Period.since(JOINED), TODAY.plusYears(2), TODAY))
                .containsExactly(Refusal.at("on", "membership.refusal.too-far-ahead", TODAY.plusYears(1)));
    }

    @Test
    void aRemarkIsOneShortLine() {
        assertThat(TermRules.note(null, 300)).isEmpty();
        assertThat(TermRules.note("Bình Dương", 300)).isEmpty();
        assertThat(TermRules.note("ễ".repeat(300), 300)).isEmpty();
        assertThat(TermRules.note("x".repeat(301), 300))
                .isEqualTo(List.of(Refusal.at("note", "membership.refusal.note-long", 300)));
        assertThat(TermRules.note("a\u0000b", 300))
                .isEqualTo(List.of(Refusal.at("note", "membership.refusal.note-signs")));
    }

    private static List<Refusal> within(MembershipState state, LocalDate from, @Nullable LocalDate until) {
        return TermRules.within(state, new Period(from, until), TODAY);
    }

    static UnitAt existing(UnitAt unit, LocalDate founded, @Nullable LocalDate dissolved) {
        return new UnitAt(
                unit.id(),
                unit.code(),
                unit.traits(),
                unit.kindName(),
                unit.holdsMembers(),
                founded,
                dissolved,
                unit.version(),
                unit.line());
    }
}
