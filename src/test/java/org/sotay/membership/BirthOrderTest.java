package org.sotay.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sotay.kernel.Period;
import org.sotay.kernel.PersonId;
import org.sotay.people.PartialDate;
import org.sotay.people.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/// A list sorted by birth does not hint at births that it hides.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BirthOrderTest {

    private static final LocalDate JOINED = LocalDate.of(2005, 2, 3);
    private static final LocalDate MOVED = LocalDate.of(2022, 3, 1);

    @Autowired
    private SmallProvince province;

    @Autowired
    private People people;

    @Autowired
    private Members members;

    @BeforeAll
    void enrolSomePeople() {
        born(1940, "Nguyễn Văn Cả", province.enrol("Nguyễn Văn Cả", "377.1.1", JOINED));
        born(
                1950,
                "Nguyễn Văn Chuyển",
                province.enrol(
                        "Nguyễn Văn Chuyển",
                        JOINED,
                        List.of(
                                new Stay(province.id("377.1.1"), new Period(JOINED, MOVED)),
                                new Stay(province.id("376.1.1"), Period.since(MOVED))),
                        null));
        born(1960, "Nguyễn Văn Út", province.enrol("Nguyễn Văn Út", "377.1.1", JOINED));
    }

    private void born(int year, String name, PersonId person) {
        people.correct(
                SmallProvince.administrator(), person, SmallProvince.person(name, new PartialDate(year, 1, 2)), 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nguyen"})
    void whoeverHasLeftStandsAfterThoseWhoseBirthIsTold(String words) {
        MemberQuery query = new MemberQuery(
                province.id("377"),
                LocalDate.of(2021, 1, 1),
                words,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                MemberQuery.Order.BIRTH,
                false,
                1,
                10);
        assertThat(members.list(province.officer("377"), query).items())
                .extracting(MemberRow::name)
                .containsExactly("Nguyễn Văn Cả", "Nguyễn Văn Út", "Nguyễn Văn Chuyển");
        assertThat(members.list(SmallProvince.administrator(), query).items())
                .extracting(MemberRow::name)
                .containsExactly("Nguyễn Văn Cả", "Nguyễn Văn Chuyển", "Nguyễn Văn Út");
    }
}
