package org.sotay.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The sets of rules that the program brings along.
class ShippedRulesTest {

    private static final List<RuleSet> SETS = RuleSetReader.shipped();

    @Test
    void twoSetsAreWholeAndEachHasItsDay() {
        assertThat(SETS)
                .extracting(RuleSet::id, RuleSet::inForceOn)
                .containsExactly(
                        tuple("24-QD-TW-2021", LocalDate.of(2021, 7, 30)),
                        tuple("294-QD-TW-2025", LocalDate.of(2025, 7, 1)));
        int keys = RuleSetReader.rooms().stream()
                .mapToInt(room -> room.keys().size())
                .sum();
        assertThat(keys).isPositive();
        assertThat(SETS).allSatisfy(set -> assertThat(set.values()).hasSize(keys));
    }

    @Test
    void theFirstSetAnswersForTheTimeBeforeIt() {
        assertThat(RuleSets.inForceOn(SETS, LocalDate.of(2015, 1, 1)).id()).isEqualTo("24-QD-TW-2021");
        assertThat(RuleSets.inForceOn(SETS, LocalDate.of(2025, 6, 30)).id()).isEqualTo("24-QD-TW-2021");
        assertThat(RuleSets.inForceOn(SETS, LocalDate.of(2025, 7, 1)).id()).isEqualTo("294-QD-TW-2025");
    }
}
