package org.sotay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sotay.access.Desk;
import org.sotay.access.PageGround;
import org.sotay.kernel.Actor;
import org.sotay.membership.SmallProvince;
import org.sotay.procedure.CalendarKeeping;
import org.sotay.procedure.Calendars;
import org.sotay.procedure.DayNames;
import org.sotay.procedure.SpecialDay;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// Lists of public holidays come in and go again.
@PageGround
@Import(Lists.class)
class HolidayListsTest {

    private static final String HEAD = "Day,Vietnamese name,English name,German name,Source\n";

    @Autowired
    private SmallProvince province;

    @Autowired
    private Desk desk;

    @Autowired
    private Lists lists;

    @Autowired
    private Calendars calendars;

    @Autowired
    private CalendarKeeping keeping;

    private Actor administrator;

    @BeforeAll
    void sitDown() {
        administrator = desk.actor(province.mandate("administrator", null));
    }

    @Test
    void aNewYearComesWithItsDaysAndGoesAgain() {
        var sent = lists.send(
                administrator,
                "holidays",
                HEAD + "2032-01-01,Tết Dương lịch,New Year's Day,Neujahr,\n"
                        + "03/01/2032,Làm bù,Worked,Gearbeitet,Thông báo 2032\n"
                        + "2026-01-01,Tết Dương lịch,New Year's Day,Neujahr,\n"
                        + "2026-01-02,Nghỉ hoán đổi,Day off in exchange,Frei im Tausch,\n");
        assertThat(lists.problems(sent)).isEmpty();
        assertThat(sent.counts()).isEqualTo(new Counts(2, 1, 1, 0));
        assertThat(lists.changes(sent))
                .contains("5 nameEn Day off in exchange for Saturday 10 January -> Day off in exchange");
        assertThat(calendars.year(2032)).isEmpty();
        var written = lists.commit(administrator, sent);
        assertThat(Lists.said(written)).isEmpty();
        assertThat(calendars.year(2032).orElseThrow().source()).isEqualTo("Thông báo 2032");
        assertThat(calendars.current().isWorkingDay(LocalDate.of(2032, 1, 1))).isFalse();
        assertThat(calendars.current().isWorkingDay(LocalDate.of(2032, 1, 3))).isTrue();
        assertThat(Lists.said(lists.undo(administrator, written))).isEmpty();
        assertThat(calendars.year(2032)).isEmpty();
        assertThat(calendars.year(2026).orElseThrow().days())
                .extracting(day -> day.names().en())
                .contains("Day off in exchange for Saturday 10 January");
    }

    @Test
    void wrongRowsAreRefusedWithTheirReason() {
        var sent = lists.send(
                administrator,
                "holidays",
                HEAD + "2033-01-03,Nghỉ bù,In lieu,Ausgleich,\n"
                        + "soon,Nghỉ,Off,Frei,\n"
                        + "2026-03-18,,Off,Frei,\n"
                        + "2026-03-19,Nghỉ,Off,Frei,\n"
                        + "2026-03-19,Nghỉ,Off,Frei,\n"
                        + "1900-01-01,Nghỉ,Off,Frei,Sách\n"
                        + "2026-03-20," + "x".repeat(130) + ",Off,Frei,\n");
        assertThat(lists.problems(sent))
                .containsExactlyInAnyOrder(
                        "2 source procedure.refusal.source-missing",
                        "3 day exchange.value.day",
                        "4 nameVi exchange.value.missing",
                        "6 day procedure.refusal.day-twice",
                        "7 day procedure.refusal.year-out-of-range",
                        "8 nameVi exchange.value.long");
    }

    @Test
    void whatChangedSinceIsNotTakenBack() {
        var written = lists.commit(
                administrator,
                lists.send(administrator, "holidays", HEAD + "2034-01-02,Nghỉ bù,In lieu,Ausgleich,Thông báo 2034\n"));
        assertThat(written.state()).isEqualTo(ImportState.COMMITTED);
        keeping.add(
                administrator, new SpecialDay(LocalDate.of(2034, 5, 1), new DayNames("Lao động", "Labour", "Arbeit")));
        assertThat(Lists.said(lists.undo(administrator, written)))
                .containsExactly("intake.said.depends", "procedure.refusal.undo-days-added");
        keeping.remove(administrator, LocalDate.of(2034, 5, 1));
        keeping.remove(administrator, LocalDate.of(2034, 1, 2));
        assertThat(Lists.said(lists.undo(administrator, written)))
                .containsExactly("intake.said.depends", "procedure.refusal.undo-changed-since");
    }

    @Test
    void aListThatWasOvertakenIsNotWritten() {
        var sent = lists.send(administrator, "holidays", HEAD + "2025-03-19,Nghỉ,Off,Frei,\n");
        keeping.add(administrator, new SpecialDay(LocalDate.of(2025, 3, 19), new DayNames("Khác", "Other", "Anders")));
        assertThat(Lists.said(lists.commit(administrator, sent)))
                .contains("procedure.refusal.calendar-changed-meanwhile");
    }
}
