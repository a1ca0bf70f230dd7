package org.sotay.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sotay.demo.TheProvince.MEMBERS;
import static org.sotay.demo.TheProvince.TODAY;
import static org.sotay.demo.TheProvince.UNITS;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sotay.kernel.Period;
import org.sotay.membership.AbsenceFact;
import org.sotay.membership.EndKind;
import org.sotay.organisation.Founding;

/// Every membership of the demo is one that the rooms would accept.
class HistoriesTest {

    private static final Map<String, Founding> UNIT =
            UNITS.stream().collect(Collectors.toMap(Founding::code, unit -> unit));

    @Test
    void staysFollowEachOtherWithoutAGapUntilTheEnd() {
        everybody(member -> {
            List<CellStay> stays = member.stays();
            for (int i = 1; i < stays.size(); i++) {
                if (!stays.get(i)
                        .period()
                        .from()
                        .equals(stays.get(i - 1).period().until())) {
                    return false;
                }
            }
            return !stays.getFirst().period().from().isBefore(member.sketch().joined())
                    && Objects.equals(
                            stays.getLast().period().until(), member.sketch().until());
        });
    }

    @Test
    void whoeverWasAdmittedInTheHistoryWasInACellFromTheFirstDay() {
        assertThat(MEMBERS)
                .filteredOn(member -> member.sketch().slot() == Slot.ADMITTED)
                .allMatch(member -> member.stays()
                        .getFirst()
                        .period()
                        .from()
                        .equals(member.sketch().joined()));
    }

    @Test
    void staysLieWithinTheLifeOfTheCell() {
        everybody(member -> member.stays().stream().allMatch(stay -> {
            Founding cell = Objects.requireNonNull(UNIT.get(stay.cell().code()));
            return TheProvince.life(cell).covers(stay.period());
        }));
    }

    @Test
    void nothingHappensAfterToday() {
        everybody(member -> isPast(member.sketch().joined())
                && isPast(member.sketch().until())
                && isPast(member.papers().recognisedOn())
                && member.stays().stream().allMatch(stay -> told(stay.period()))
                && member.absences().stream().allMatch(absence -> told(absence.period()))
                && member.offices().stream().allMatch(office -> told(office.period())));
    }

    @Test
    void decisionCeremonyAndRecognitionKeepTheirOrder() {
        everybody(member -> {
            LocalDate joined = member.sketch().joined();
            LocalDate recognised = member.papers().recognisedOn();
            long between = member.papers().decidedOn().until(joined, ChronoUnit.DAYS);
            return between >= 5
                    && between <= 25
                    && (recognised == null) == (member.papers().cardNumber() == null)
                    && (recognised == null
                            || (recognised.equals(joined.plusMonths(12))
                                    && Dates.lasts(member.sketch().until(), recognised)))
                    && member.sketch().birth().plusYears(18).isBefore(joined);
        });
    }

    @Test
    void someWhoseTwelveMonthsAreOverWaitForTheirRecognition() {
        assertThat(MEMBERS)
                .filteredOn(member -> member.sketch().until() == null
                        && member.papers().recognisedOn() == null
                        && !member.sketch().joined().plusMonths(12).isAfter(TODAY))
                .hasSizeBetween(50, 350)
                .allMatch(member ->
                        member.sketch().joined().plusMonths(12).plusDays(30).isAfter(TODAY));
    }

    @Test
    void numbersDoNotComeTwice() {
        assertThat(MEMBERS.stream().map(member -> member.papers().cardNumber()).filter(Objects::nonNull))
                .doesNotHaveDuplicates()
                .allMatch(card -> card.matches("[0-9]{2}\\.[0-9]{6}"));
        assertThat(MEMBERS.stream().map(member -> member.person().phone()).filter(Objects::nonNull))
                .doesNotHaveDuplicates()
                .allMatch(phone -> phone.matches("0[0-9]{3}000[0-9]{3}"));
    }

    @Test
    void absencesLieWithinTheMembershipAndNeverOverlap() {
        everybody(member -> {
            Period membership =
                    new Period(member.sketch().joined(), member.sketch().until());
            List<AbsenceFact> absences = member.absences();
            return absences.stream().allMatch(absence -> membership.covers(absence.period()))
                    && (absences.size() < 2
                            || !absences.getFirst()
                                    .period()
                                    .overlaps(absences.getLast().period()));
        });
    }

    @Test
    void membersDieLeaveAndAreExpelledInEveryYear() {
        Map<Integer, Map<EndKind, Long>> ends = MEMBERS.stream()
                .map(member -> member.sketch().ending())
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(
                        ending -> ending.on().getYear(),
                        Collectors.groupingBy(ending -> ending.kind(), Collectors.counting())));
        for (int year = 2020; year <= 2026; year++) {
            assertThat(ends.get(year)).as("%s", year).containsOnlyKeys(EndKind.values());
            assertThat(Objects.requireNonNull(ends.get(year)).values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isBetween(1_000L, 2_400L);
        }
    }

    @Test
    void fortyPairsShareNameAndBirth() {
        Map<List<Object>, Integer> same = new HashMap<>();
        MEMBERS.forEach(member ->
                same.merge(List.of(member.person().fullName(), member.person().birth()), 1, Integer::sum));
        assertThat(same.values()).filteredOn(count -> count > 1).hasSize(40).containsOnly(2);
    }

    @Test
    void someOfTheOldestKnowOnlyTheYearOfTheirBirth() {
        assertThat(MEMBERS)
                .filteredOn(member -> member.person().birth().day() == null)
                .hasSizeGreaterThan(300)
                .allMatch(member -> member.person().birth().year() < 1953);
    }

    @Test
    void theOldestHaveBeenMembersForSeventyYears() {
        assertThat(TheProvince.membersOn(TheProvince.FIGURES)
                        .filter(member ->
                                member.papers().decidedOn().plusYears(70).isBefore(TheProvince.FIGURES)))
                .isNotEmpty();
    }

    private static void everybody(Predicate<DemoMember> keepsTheRule) {
        assertThat(MEMBERS.stream()
                        .filter(keepsTheRule.negate())
                        .map(member -> member.sketch() + " " + member.stays() + member.absences()))
                .isEmpty();
    }

    private static boolean told(Period period) {
        return !period.from().isAfter(TODAY) && isPast(period.until());
    }

    private static boolean isPast(@Nullable LocalDate day) {
        return day == null || !day.isAfter(TODAY);
    }
}
