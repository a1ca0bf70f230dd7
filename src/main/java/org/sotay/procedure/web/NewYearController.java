package org.sotay.procedure.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Requires;
import org.sotay.procedure.CalendarKeeping;
import org.sotay.procedure.CalendarYear;
import org.sotay.procedure.Calendars;
import org.sotay.procedure.ProcedureCapabilities;
import org.sotay.ui.Address;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Pages;
import org.sotay.ui.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Records a year of the calendar with all its days.
@Controller
class NewYearController {

    private static final String FORM = "procedure/new-year";

    private final Calendars calendars;
    private final CalendarKeeping keeping;
    private final Clock clock;

    NewYearController(Calendars calendars, CalendarKeeping keeping, Clock clock) {
        this.calendars = calendars;
        this.keeping = keeping;
        this.clock = clock;
    }

    @Requires(ProcedureCapabilities.CALENDAR_EDIT)
    @GetMapping("/calendar/new")
    ModelAndView form(Address here) {
        List<Integer> missing = CalendarPage.missing(calendars.years(), LocalDate.now(clock));
        int year = here.value("year")
                .filter(typed -> typed.matches("(19|20|21)\\d\\d"))
                .map(Integer::parseInt)
                .orElseGet(() -> missing.isEmpty() ? LocalDate.now(clock).getYear() + 2 : missing.getFirst());
        return Pages.show(FORM, new NewYearPage(YearForm.empty(year), FormErrors.none()));
    }

    @Requires(ProcedureCapabilities.CALENDAR_EDIT)
    @PostMapping("/calendar")
    ModelAndView add(Actor actor, YearForm form, HttpServletRequest request, HttpServletResponse response) {
        List<Refusal> problems = new ArrayList<>();
        CalendarYear year = form.read(problems);
        if (!problems.isEmpty()) {
            return Pages.invalid(FORM, new NewYearPage(form, FormErrors.of(problems)));
        }
        return switch (keeping.addYear(actor, year)) {
            case Outcome.Missing<Integer>() -> throw Pages.missing();
            case Outcome.Refused<Integer>(List<Refusal> reasons) ->
                Pages.invalid(FORM, new NewYearPage(form, FormErrors.of(reasons)));
            case Outcome.Done<Integer>(Integer added) ->
                Pages.redirect(
                        "/calendar?year=" + added,
                        Toast.done("procedure.toast.year-added", Integer.toString(added)),
                        request,
                        response);
        };
    }
}
