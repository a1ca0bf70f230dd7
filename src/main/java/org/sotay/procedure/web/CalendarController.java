package org.sotay.procedure.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Requires;
import org.sotay.kernel.SignedIn;
import org.sotay.procedure.CalendarKeeping;
import org.sotay.procedure.Calendars;
import org.sotay.procedure.ProcedureCapabilities;
import org.sotay.procedure.SpecialDay;
import org.sotay.ui.Address;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.sotay.ui.Toast;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// The calendar of working days, year by year.
@Controller
class CalendarController {

    private static final String TEMPLATE = "procedure/calendar";
    private static final String ONE = "/calendar/days/{day:\\d{4}-\\d\\d-\\d\\d}";

    private final Calendars calendars;
    private final CalendarKeeping keeping;
    private final Clock clock;

    CalendarController(Calendars calendars, CalendarKeeping keeping, Clock clock) {
        this.calendars = calendars;
        this.keeping = keeping;
        this.clock = clock;
    }

    @SignedIn
    @GetMapping("/calendar")
    ModelAndView show(Actor actor, Address here) {
        int year = here.value("year")
                .filter(typed -> typed.matches("(19|20|21)\\d\\d"))
                .map(Integer::parseInt)
                .orElseGet(() -> LocalDate.now(clock).getYear());
        return Pages.show(TEMPLATE, page(actor, year, DayForm.empty(), FormErrors.none()));
    }

    @Requires(ProcedureCapabilities.CALENDAR_EDIT)
    @PostMapping("/calendar/days")
    ModelAndView add(Actor actor, Texts texts, DayForm form, HttpServletRequest request, HttpServletResponse response) {
        int thisYear = LocalDate.now(clock).getYear();
        return form.read()
                .map(day -> switch (keeping.add(actor, day)) {
                    case Outcome.Missing<SpecialDay>() -> throw Pages.missing();
                    case Outcome.Refused<SpecialDay>(List<Refusal> reasons) ->
                        Pages.invalid(TEMPLATE, page(actor, day.day().getYear(), form, FormErrors.of(reasons)));
                    case Outcome.Done<SpecialDay>(SpecialDay added) -> added(added, texts, request, response);
                })
                .orElseGet(() -> Pages.invalid(
                        TEMPLATE,
                        page(
                                actor,
                                thisYear,
                                form,
                                FormErrors.of(List.of(Refusal.at("day", "procedure.refusal.day-unreadable"))))));
    }

    private static ModelAndView added(
            SpecialDay day, Texts texts, HttpServletRequest request, HttpServletResponse response) {
        Toast toast = Toast.undoable(
                "/calendar/days/" + day.day() + "/remove", "procedure.toast.day-added", texts.day(day.day()));
        return Pages.redirect(path(day), toast, request, response);
    }

    @Requires(ProcedureCapabilities.CALENDAR_EDIT)
    @PostMapping(ONE + "/remove")
    ModelAndView remove(
            Actor actor,
            Texts texts,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (keeping.remove(actor, day)) {
            case Outcome.Missing<SpecialDay>() -> throw Pages.missing();
            case Outcome.Refused<SpecialDay>(List<Refusal> reasons) ->
                throw new IllegalStateException(reasons.toString());
            case Outcome.Done<SpecialDay>(SpecialDay removed) ->
                Pages.redirect(
                        path(removed),
                        Toast.undoable(
                                "/calendar/days/" + day + "/restore", "procedure.toast.day-removed", texts.day(day)),
                        request,
                        response);
        };
    }

    @Requires(ProcedureCapabilities.CALENDAR_EDIT)
    @PostMapping(ONE + "/restore")
    ModelAndView restore(
            Actor actor,
            Texts texts,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (keeping.restore(actor, day)) {
            case Outcome.Missing<SpecialDay>() -> throw Pages.missing();
            case Outcome.Refused<SpecialDay>(List<Refusal> reasons) ->
                Pages.conflict(TEMPLATE, page(actor, day.getYear(), DayForm.empty(), FormErrors.of(reasons)));
            case Outcome.Done<SpecialDay>(SpecialDay back) -> added(back, texts, request, response);
        };
    }

    private static String path(SpecialDay day) {
        return "/calendar?year=" + day.day().getYear();
    }

    private CalendarPage page(Actor actor, int year, DayForm form, FormErrors errors) {
        List<Integer> years = calendars.years();
        return new CalendarPage(
                year,
                years.contains(year) ? calendars.year(year).orElse(null) : null,
                years,
                CalendarPage.missing(years, LocalDate.now(clock)),
                form,
                errors,
                actor.may(ProcedureCapabilities.EDIT_CALENDAR));
    }
}
