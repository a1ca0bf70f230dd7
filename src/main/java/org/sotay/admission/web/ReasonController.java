package org.sotay.admission.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.sotay.admission.AdmissionCapabilities;
import org.sotay.admission.CandidateLists;
import org.sotay.admission.CellReason;
import org.sotay.admission.QuietCells;
import org.sotay.admission.Reasons;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Requires;
import org.sotay.organisation.UnitAt;
import org.sotay.people.PeopleCapabilities;
import org.sotay.ui.Address;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Option;
import org.sotay.ui.Paged;
import org.sotay.ui.Pages;
import org.sotay.ui.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Cells without candidates: for a committee the list of those below it, for a cell what it says about it.
@Controller
class ReasonController {

    private static final String PATH = "/candidates/reasons/{code}";
    private static final String TEMPLATE = "admission/reason";
    private static final int SIZE = 50;
    private static final int YEARS = 5;

    private final Reasons reasons;
    private final CandidateLists lists;
    private final Clock clock;

    ReasonController(Reasons reasons, CandidateLists lists, Clock clock) {
        this.reasons = reasons;
        this.lists = lists;
        this.clock = clock;
    }

    @Requires(AdmissionCapabilities.CANDIDATES_READ)
    @GetMapping(PATH)
    ModelAndView show(Actor actor, Address here, @PathVariable String code) {
        LocalDate today = LocalDate.now(clock);
        UnitAt unit = lists.unit(actor, code, today).orElseThrow(Pages::missing);
        if (unit.holdsMembers()) {
            return Pages.show(
                    TEMPLATE,
                    page(actor, unit, new ReasonForm(String.valueOf(today.getYear()), ""), FormErrors.none()));
        }
        Paged<QuietCells> shown = Paged.of(here, SIZE, page -> reasons.cells(unit, page, SIZE), QuietCells::total);
        return Pages.show(
                "admission/quiet-cells",
                new QuietCellsPage(
                        unit,
                        shown.list(),
                        shown.paging(),
                        today.getYear(),
                        actor.may(PeopleCapabilities.READ_PERSONAL)));
    }

    @Requires(AdmissionCapabilities.CANDIDATES_EDIT)
    @PostMapping(PATH)
    ModelAndView record(
            Actor actor,
            @PathVariable String code,
            ReasonForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (reasons.record(actor, code, form.number(), Typed.text(form.reason()))) {
            case Outcome.Missing<UnitAt>() -> throw Pages.missing();
            case Outcome.Refused<UnitAt>(List<Refusal> why) -> {
                UnitAt cell = lists.unit(actor, code, LocalDate.now(clock)).orElseThrow(Pages::missing);
                yield Pages.invalid(TEMPLATE, page(actor, cell, form, FormErrors.of(why)));
            }
            case Outcome.Done<UnitAt>(UnitAt cell) ->
                Pages.redirect(
                        "/candidates/reasons/" + cell.code(), Toast.done("admission.done.reason"), request, response);
        };
    }

    private ReasonPage page(Actor actor, UnitAt cell, ReasonForm form, FormErrors errors) {
        int year = LocalDate.now(clock).getYear();
        List<CellReason> said = reasons.of(actor, cell.code()).orElse(List.of());
        return new ReasonPage(
                cell,
                form,
                errors,
                IntStream.range(0, YEARS)
                        .mapToObj(back -> Integer.toString(year - back))
                        .map(number -> new Option(number, number))
                        .toList(),
                said,
                actor.scope(AdmissionCapabilities.EDIT_CANDIDATES).reachesUnits());
    }
}
