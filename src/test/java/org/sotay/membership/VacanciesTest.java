package org.sotay.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Period;
import org.sotay.kernel.PersonId;
import org.sotay.platform.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/// Which cells nobody leads as of a day, and who owes a decision on a probation.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VacanciesTest {

    private static final LocalDate TODAY = SmallProvince.TODAY;
    private static final Period TERM = new Period(LocalDate.of(2022, 12, 5), LocalDate.of(2026, 9, 1));

    @Autowired
    private SmallProvince province;

    @Autowired
    private Members members;

    @Autowired
    private Offices offices;

    @Autowired
    private Vacancies vacancies;

    @Autowired
    private StatementCounter statements;

    @BeforeAll
    void electSomebody() {
        PersonId secretary = province.enrol("Vũ Thị Nguyệt", "377.1.1", LocalDate.of(1999, 5, 19));
        offices.appoint(SmallProvince.administrator(), secretary, "377.1.1", OfficeRole.SECRETARY, TERM);
    }

    @Test
    void aCellIsLedForTheTermOfItsSecretaryOnly() {
        Actor officer = province.officer("377");
        for (LocalDate day : new LocalDate[] {TERM.from(), LocalDate.of(2026, 8, 31)}) {
            assertThat(vacancies.cells(officer, province.id("377"), day)).containsExactly(province.id("377.1.2"));
        }
        for (LocalDate day : new LocalDate[] {TERM.from().minusDays(1), LocalDate.of(2026, 9, 1), TODAY}) {
            assertThat(vacancies.cells(officer, province.id("377"), day))
                    .containsExactlyInAnyOrder(province.id("377.1.1"), province.id("377.1.2"));
        }
    }

    @Test
    void aCommitteeSeesHowTheUnitsBelowAreLedInOneStatement() {
        LocalDate day = TERM.from();
        Actor everywhere = SmallProvince.administrator();
        assertThat(vacancies.byChild(everywhere, province.id("37"), day))
                .isEqualTo(Map.of(province.id("377"), new CellsLed(2, 1), province.id("376"), new CellsLed(1, 1)));
        assertThat(vacancies.byChild(everywhere, province.id("377.1"), day))
                .isEqualTo(
                        Map.of(province.id("377.1.1"), new CellsLed(1, 0), province.id("377.1.2"), new CellsLed(1, 1)));
        assertThat(statements.during(() -> vacancies.byChild(everywhere, province.id("37"), day)))
                .hasSize(1);
    }

    @Test
    void cellsOutOfReachAreNeitherNamedNorCounted() {
        Actor officer = province.officer("376");
        assertThat(vacancies.cells(officer, province.id("37"), TODAY)).containsExactly(province.id("376.1.1"));
        assertThat(vacancies.byChild(officer, province.id("37"), TODAY)).containsOnlyKeys(province.id("376"));
        assertThat(vacancies.cells(officer, province.id("377"), TODAY)).isEmpty();
    }

    @Test
    void aProbationIsDueWhenItsTwelveMonthsAreOver() {
        PersonId leap = province.onProbation("Lê Thị Nhuận", "376.1.1", LocalDate.of(2024, 2, 29));
        MemberQuery query = MemberQuery.all(province.id("376"), LocalDate.of(2025, 2, 27), 10);
        assertThat(members.list(province.officer("376"), query.with(StandingFilter.DUE))
                        .items())
                .isEmpty();
        MemberQuery next = MemberQuery.all(province.id("376"), LocalDate.of(2025, 2, 28), 10);
        assertThat(members.list(province.officer("376"), next.with(StandingFilter.DUE))
                        .items())
                .extracting(MemberRow::person)
                .containsExactly(leap);
        assertThat(new Probation(LocalDate.of(2024, 2, 29)).endsOn()).isEqualTo(LocalDate.of(2025, 2, 28));
    }
}
