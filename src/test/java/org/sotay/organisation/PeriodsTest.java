package org.sotay.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sotay.kernel.Period;

class PeriodsTest {

    @Test
    void neighboursAreOne() {
        assertThat(Periods.joined(List.of(years(2021, null), years(2015, 2018), years(2018, 2021))))
                .containsExactly(years(2015, null));
    }

    @Test
    void gapsStay() {
        assertThat(Periods.joined(List.of(years(2020, 2022), years(2015, 2018))))
                .containsExactly(years(2015, 2018), years(2020, 2022));
    }

    @Test
    void aPeriodWithinAnotherAddsNothing() {
        assertThat(Periods.joined(List.of(years(2010, 2022), years(2015, 2018))))
                .containsExactly(years(2010, 2022));
        assertThat(Periods.joined(List.of(years(2010, null), years(2015, 2018))))
                .containsExactly(years(2010, null));
        assertThat(Periods.joined(List.of())).isEmpty();
    }

    private static Period years(int from, @Nullable Integer until) {
        return new Period(LocalDate.of(from, 1, 1), until == null ? null : LocalDate.of(until, 1, 1));
    }
}
