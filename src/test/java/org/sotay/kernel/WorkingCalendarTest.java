package org.sotay.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// Working days are counted one by one, whatever is off and whatever is worked in exchange.
class WorkingCalendarTest {

    private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 1_096; // 2024 to 2026
    private static final WorkingCalendar PLAIN = new WorkingCalendar(Set.of(), Set.of(), Set.of(2024, 2025, 2026));

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        Arbitrary<Set<LocalDate>> days = Arbitraries.integers()
                .between(0, DAYS - 1)
                .map(BEGIN::plusDays)
                .set()
                .ofMaxSize(120);
        return Combinators.combine(days, days)
                .as((off, worked) -> new WorkingCalendar(
                        off.stream().filter(day -> !isWeekend(day)).collect(Collectors.toSet()),
                        worked.stream().filter(WorkingCalendarTest::isWeekend).collect(Collectors.toSet()),
                        Set.of(2024, 2025, 2026)));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS - 1).map(BEGIN::plusDays);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    @Property
    void betweenAnswersWhatAfterCounted(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(max = 120) int count) {
        assertThat(calendar.between(start, calendar.after(start, count).day())).isEqualTo(count);
    }

    @Property
    void aPeriodEndsOnAWorkingDay(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 1, max = 120) int count) {
        assertThat(calendar.isWorkingDay(calendar.after(start, count).day())).isTrue();
    }

    @Property
    void twoPeriodsOneAfterTheOtherAreOneOfBoth(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(max = 60) int first,
            @ForAll @IntRange(max = 60) int second) {
        LocalDate middle = calendar.after(start, first).day();
        assertThat(calendar.after(middle, second).day())
                .isEqualTo(calendar.after(start, first + second).day());
    }

    @Property
    void backwardsCountsAsForwards(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other) {
        assertThat(calendar.between(one, other)).isEqualTo(-calendar.between(other, one));
    }

    @Property
    void aDayOffMovesADeadlineByOneWorkingDayOrNotAtAll(
            @ForAll("days") LocalDate start,
            @ForAll("days") LocalDate off,
            @ForAll @IntRange(min = 1, max = 120) int count) {
        WorkingCalendar with = new WorkingCalendar(Set.of(off), Set.of(), PLAIN.years());
        LocalDate before = PLAIN.after(start, count).day();
        boolean within = off.isAfter(start) && !off.isAfter(before) && !isWeekend(off);
        assertThat(with.after(start, count).day())
                .isEqualTo(within ? PLAIN.after(start, count + 1).day() : before);
    }

    @Example
    void aSwapMovesWorkFromAMondayToASaturday() {
        LocalDate monday = LocalDate.of(2024, 4, 29);
        LocalDate saturday = LocalDate.of(2024, 5, 4);
        WorkingCalendar swapped = new WorkingCalendar(Set.of(monday), Set.of(saturday), Set.of(2024));
        assertThat(swapped.isWorkingDay(monday)).isFalse();
        assertThat(swapped.isWorkingDay(saturday)).isTrue();
        assertThat(swapped.isWorkingDay(LocalDate.of(2024, 5, 5))).isFalse();
        assertThat(swapped.after(LocalDate.of(2024, 4, 26), 5).day()).isEqualTo(saturday);
        assertThat(PLAIN.after(LocalDate.of(2024, 4, 26), 5).day()).isEqualTo(LocalDate.of(2024, 5, 3));
    }

    @Example
    void thirtyWorkingDaysFromTheFifteenthOfSeptember2025() {
        assertThat(PLAIN.after(LocalDate.of(2025, 9, 15), 30).day()).isEqualTo(LocalDate.of(2025, 10, 27));
    }

    @Example
    void yearsOfWhichNothingIsKnownAreNamed() {
        Deadline known = PLAIN.after(LocalDate.of(2026, 11, 2), 40);
        assertThat(known.certain()).isTrue();
        Deadline beyond = PLAIN.after(LocalDate.of(2026, 12, 1), 40);
        assertThat(beyond.certain()).isFalse();
        assertThat(beyond.unknownYears()).containsExactly(2027);
        assertThat(PLAIN.after(LocalDate.of(2023, 12, 29), 300).unknownYears()).containsExactly(2023);
    }

    @Example
    void periodsHaveBounds() {
        assertThat(PLAIN.after(BEGIN, 0).day()).isEqualTo(BEGIN);
        IntStream.of(-1, 1_001)
                .forEach(count -> assertThatIllegalArgumentException().isThrownBy(() -> PLAIN.after(BEGIN, count)));
    }
}
