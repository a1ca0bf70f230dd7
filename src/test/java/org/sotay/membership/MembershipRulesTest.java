package org.sotay.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sotay.kernel.Period;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.UnitId;

/// The order of the dates of a membership.
class MembershipRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate JOINED = LocalDate.of(2020, 2, 3);

    private final MembershipState state =
            new MembershipState(1, 0, null, JOINED.minusDays(7), JOINED, JOINED.plusYears(1), null);

    @Test
    void theProceduresOrderIsAccepted() {
        assertThat(MembershipRules.dates("37.012345", JOINED.minusDays(7), JOINED, JOINED.plusYears(1), null, TODAY))
                .isEmpty();
    }

    @Test
    void aDecisionAfterTheCeremonyIsRefusedBesideTheDecision() {
        assertThat(MembershipRules.dates(null, JOINED.plusDays(1), JOINED, null, null, TODAY))
                .containsExactly(Refusal.at("decidedOn", "membership.refusal.decided-after-joined", JOINED));
    }

    @Test
    void aCeremonyInTheFutureIsRefused() {
        assertThat(MembershipRules.dates(null, TODAY, TODAY.plusDays(1), null, null, TODAY))
                .extracting(Refusal::field)
                .containsExactly("joinedOn");
    }

    @Test
    void recognitionBeforeTheCeremonyAndACardWithSignsAreBothSaid() {
        assertThat(MembershipRules.dates("a b", JOINED, JOINED, JOINED, null, TODAY))
                .extracting(Refusal::field)
                .containsExactly("cardNumber", "recognisedOn");
    }

    @Test
    void nothingEndsBeforeItBegan() {
        Stay last = new Stay(new UnitId(7), Period.since(JOINED));
        assertThat(MembershipRules.end(state, last, JOINED, TODAY)).hasSize(1);
        assertThat(MembershipRules.end(state, last, TODAY, TODAY)).isEmpty();
        assertThat(MembershipRules.within(state, JOINED.minusDays(1), null)).hasSize(1);
        assertThat(MembershipRules.within(state, JOINED, JOINED)).hasSize(1);
    }
}
