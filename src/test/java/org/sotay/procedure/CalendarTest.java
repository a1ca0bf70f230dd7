package org.sotay.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sotay.access.Desk;
import org.sotay.access.PageGround;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Deadline;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.WorkingCalendar;
import org.sotay.membership.SmallProvince;
import org.sotay.platform.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The calendar of working days: what is shipped, what administrators record, and who hears of it.
@PageGround
@Import(CalendarTest.Heard.class)
class CalendarTest {

    @Autowired
    private SmallProvince province;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Desk desk;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private Calendars calendars;

    @Autowired
    private CalendarKeeping keeping;

    @Autowired
    private Heard heard;

    private Actor member;
    private Actor administrator;

    /// Hears of changes, within the transaction that makes them.
    @TestComponent
    static class Heard {

        private final List<CalendarChanged> changes = new ArrayList<>();

        @EventListener
        void on(CalendarChanged change) {
            assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                    .isTrue();
            changes.add(change);
        }

        List<Integer> take() {
            List<Integer> years =
                    changes.stream().flatMap(change -> change.years().stream()).toList();
            changes.clear();
            return years;
        }
    }

    @BeforeAll
    void sitDown() {
        province.enrol("Nguyễn Văn An", "377.1.1", LocalDate.of(2010, 5, 19));
        member = desk.actor(province.mandate("member", "377.1.1"));
        administrator = desk.actor(province.mandate("administrator", null));
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 11, 0",
        "2022, 11, 0",
        "2023, 11, 0",
        "2024, 12, 1",
        "2025, 12, 1",
        "2026, 13, 2",
    })
    void theShippedYearsHaveTheirDays(int year, int off, int worked) {
        CalendarYear known = calendars.year(year).orElseThrow();
        assertThat(known.source()).isNotBlank();
        assertThat(known.days()).filteredOn(SpecialDay::off).hasSize(off);
        assertThat(known.days()).filteredOn(day -> !day.off()).hasSize(worked);
    }

    @Test
    void countingTakesOneStatement() {
        assertThat(statements.during(() -> calendars.current())).hasSize(1);
    }

    @Test
    void deadlinesCountByTheShippedDays() {
        WorkingCalendar calendar = calendars.current();
        assertThat(calendar.after(LocalDate.of(2025, 9, 15), 30))
                .isEqualTo(new Deadline(LocalDate.of(2025, 10, 27), new TreeSet<>()));
        assertThat(calendar.isWorkingDay(LocalDate.of(2024, 4, 29))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2024, 5, 4))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 2, 18))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 8, 22))).isTrue();
        assertThat(calendar.after(LocalDate.of(2026, 12, 20), 30).certain()).isFalse();
    }

    @Test
    void aYearIsShownMonthByMonthAndWhatIsMissingIsSaidAloud() {
        assertThat(desk.page(member, "/calendar?year=2024"))
                .contains("Working days of 2024")
                .contains("Saturday, 4 May 2024")
                .contains("Worked in exchange for Monday 29 April")
                .contains("13 special days")
                .contains("Not recorded: 2027.")
                .contains("A deadline that reaches into such a year is uncertain")
                .doesNotContain("/calendar/new");
        assertThat(desk.page(member, "/calendar?year=2030")).contains("2030 is not recorded");
        assertThat(desk.page(administrator, "/calendar?year=2030")).contains("/calendar/new?year=2030");
    }

    @Test
    void aDayIsAddedOnceAndTakenOutAgain() {
        Map<String, String> form =
                Map.of("day", "13/03/2026", "nameVi", "Ngày bầu cử", "nameEn", "Election day", "nameDe", "Wahltag");
        heard.take();
        for (int times = 0; times < 2; times++) {
            assertThat(desk.post(administrator, "/calendar/days", form).getHeader("Location"))
                    .isEqualTo("/calendar?year=2026");
        }
        LocalDate day = LocalDate.of(2026, 3, 13);
        assertThat(heard.take()).containsExactly(2026);
        assertThat(calendars.current().isWorkingDay(day)).isFalse();
        assertThat(refused(Desk.with(form, "nameEn", "Another day")))
                .contains("13 Mar 2026 is recorded under another name.");
        assertThat(desk.post(administrator, "/calendar/days/2026-03-13/remove", Map.of())
                        .getStatus())
                .isEqualTo(303);
        assertThat(heard.take()).containsExactly(2026);
        assertThat(calendars.current().isWorkingDay(day)).isTrue();
        assertThat(desk.post(administrator, "/calendar/days/2026-03-13/remove", Map.of())
                        .getStatus())
                .isEqualTo(404);
        assertThat(desk.post(administrator, "/calendar/days/+999999999-01-01/remove", Map.of())
                        .getStatus())
                .isEqualTo(404);
        assertThat(desk.post(administrator, "/calendar/days/2026-03-13/restore", Map.of())
                        .getStatus())
                .isEqualTo(303);
        assertThat(calendars.current().isWorkingDay(day)).isFalse();
        desk.post(administrator, "/calendar/days/2026-03-13/remove", Map.of());
        heard.take();
    }

    @Test
    void whatIsNoSpecialDayIsRefusedBesideItsField() {
        Map<String, String> form = Map.of("day", "2026-03-16", "nameVi", "Nghỉ", "nameEn", "Off", "nameDe", "Frei");
        assertThat(refused(Desk.with(form, "day", "soon")))
                .contains("This is no day.")
                .contains("value=\"soon\"");
        assertThat(refused(Desk.with(form, "day", "2033-01-01"))).contains("The year 2033 is not recorded.");
        assertThat(refused(Desk.with(form, "nameDe", " "))).contains("Write a name.");
        assertThat(refused(Desk.with(form, "nameVi", "x".repeat(121)))).contains("A name has at most 120 characters.");
        assertThat(heard.take()).isEmpty();
    }

    private String refused(Map<String, String> form) {
        MockHttpServletResponse answer = desk.post(administrator, "/calendar/days", form);
        assertThat(answer.getStatus()).isEqualTo(422);
        return Desk.text(answer);
    }

    @Test
    void aYearIsRecordedAsAWhole() {
        Map<String, String> form = Map.of(
                "year", "2028",
                "source", "Thông báo",
                "days", "2028-01-03; Nghỉ bù; In lieu; Ausgleich\n\n08/01/2028; Làm bù; Worked; Gearbeitet\n");
        for (int times = 0; times < 2; times++) {
            assertThat(desk.post(administrator, "/calendar", form).getHeader("Location"))
                    .isEqualTo("/calendar?year=2028");
        }
        assertThat(heard.take()).containsExactly(2028);
        assertThat(calendars.current().isWorkingDay(LocalDate.of(2028, 1, 8))).isTrue();
        assertThat(calendars.current().isWorkingDay(LocalDate.of(2028, 1, 3))).isFalse();
        assertThat(year(Desk.with(form, "source", "Khác"))).contains("The year 2028 is recorded, with other days.");
        assertThat(year(Desk.with(form, "year", "20"))).contains("Write the year in four digits.");
        assertThat(year(Desk.with(form, "year", "2029"))).contains("3 Jan 2028 does not lie in 2029.");
        assertThat(year(Desk.with(form, "days", ""))).contains("A year has at least one day off.");
        assertThat(year(Desk.with(form, "days", "2028-01-03; only one name")))
                .contains("Line 1: a day and three names must stand there")
                .contains("2028-01-03; only one name");
        assertThat(year(Desk.with(Desk.with(form, "year", "2029"), "days", "2029-01-01; A; B; C\n2029-01-01; A; B; C")))
                .contains("1 Jan 2029 stands there twice.");
        assertThat(year(Desk.with(Desk.with(form, "year", "2029"), "days", "2029-01-01; A; ; C")))
                .contains("1 Jan 2029 needs a name in each of the three languages");
        assertThat(heard.take()).isEmpty();
    }

    private String year(Map<String, String> form) {
        MockHttpServletResponse answer = desk.post(administrator, "/calendar", form);
        assertThat(answer.getStatus()).isEqualTo(422);
        return Desk.text(answer);
    }

    @Test
    void onlyAdministratorsChangeTheCalendar() {
        Actor officer = desk.actor(province.mandate("officer", "37"));
        SpecialDay day = new SpecialDay(LocalDate.of(2026, 3, 17), new DayNames("a", "b", "c"));
        for (Actor reader : List.of(member, officer)) {
            assertThat(desk.get(reader, "/calendar/new").getStatus()).isEqualTo(404);
            assertThat(desk.post(reader, "/calendar/days/2026-01-01/remove", Map.of())
                            .getStatus())
                    .isEqualTo(404);
            assertThat(desk.post(reader, "/calendar", Map.of("year", "2029")).getStatus())
                    .isEqualTo(404);
            assertThat(keeping.add(reader, day)).isInstanceOf(Outcome.Missing.class);
            assertThat(keeping.remove(reader, LocalDate.of(2026, 1, 1))).isInstanceOf(Outcome.Missing.class);
            assertThat(keeping.addYear(reader, new CalendarYear(2029, "x", List.of(day))))
                    .isInstanceOf(Outcome.Missing.class);
        }
    }

    @Test
    void programsReadAYear() {
        var known = browser.get()
                .uri("/api/v1/calendar/2024")
                .with(csrf())
                .with(Desk.by(member))
                .exchange();
        assertThat(known).hasStatusOk().bodyJson().extractingPath("$.recorded").isEqualTo(true);
        assertThat(known).bodyJson().extractingPath("$.workingDays").isEqualTo(251);
        assertThat(known)
                .bodyJson()
                .extractingPath("$.days[?(@.day == '2024-05-04')].off")
                .isEqualTo(List.of(false));
        var unknown =
                browser.get().uri("/api/v1/calendar/2031").with(Desk.by(member)).exchange();
        assertThat(unknown)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.recorded")
                .isEqualTo(false);
        assertThat(browser.get()
                        .uri("/api/v1/calendar/123")
                        .with(Desk.by(member))
                        .exchange())
                .hasStatus(404);
    }
}
