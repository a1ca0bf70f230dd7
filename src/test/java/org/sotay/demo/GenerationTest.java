package org.sotay.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sotay.demo.TheProvince.MEMBERS;
import static org.sotay.demo.TheProvince.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The demo is made anew, the same each time, and never all at once.
class GenerationTest {

    @Test
    void theSameDayGivesTheSamePeople() {
        assertThat(firstPersons(TODAY))
                .isEqualTo(MEMBERS.subList(0, 500).stream()
                        .map(GenerationTest::told)
                        .toList());
    }

    @Test
    void theFirstPeopleAreTheSameOnAnotherDay() {
        Set<String> names = firstPersons(LocalDate.of(2031, 4, 1)).stream().collect(Collectors.toSet());
        assertThat(MEMBERS.subList(0, 400).stream()
                        .filter(member -> member.sketch().present().isBefore(TheProvince.FIGURES))
                        .filter(member -> names.contains(told(member))))
                .hasSizeGreaterThan(250);
    }

    @Test
    void batchesAreAsLargeAsAskedForAndAsManyAsAnnounced() {
        DemoProvince province = TheProvince.PROVINCE;
        List<Integer> sizes = province.batches(5000).map(List::size).toList();
        assertThat(sizes.subList(0, sizes.size() - 1)).containsOnly(5000);
        assertThat(sizes.stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(province.persons())
                .isEqualTo(MEMBERS.size());
    }

    @Test
    void aClockBeforeTheFiguresShowsTheirDay() {
        DemoProvince province = new DemoProvince(LocalDate.of(2019, 5, 1));
        assertThat(province.foundings()).isEqualTo(new DemoProvince(LocalDate.of(2024, 1, 1)).foundings());
    }

    private static List<String> firstPersons(LocalDate today) {
        return new DemoProvince(today)
                .batches(500)
                .limit(1)
                .flatMap(List::stream)
                .map(GenerationTest::told)
                .toList();
    }

    private static String told(DemoMember member) {
        return member.person().fullName()
                + member.person().birth()
                + member.papers().cardNumber();
    }
}
