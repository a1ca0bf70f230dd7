package org.sotay.membership.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Requires;
import org.sotay.membership.MembershipCapabilities;
import org.sotay.membership.OfficeTerm;
import org.sotay.membership.Offices;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.sotay.ui.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Ending a term of office, or taking it back when it was recorded by mistake.
@Controller
class OfficeTermController {

    private static final String TEMPLATE = "membership/term";
    private static final String OFFICE = "/units/{code}/offices/{office:\\d{1,18}}";

    private final Offices offices;
    private final Clock clock;

    OfficeTermController(Offices offices, Clock clock) {
        this.offices = offices;
        this.clock = clock;
    }

    @Requires(MembershipCapabilities.OFFICES_EDIT)
    @GetMapping(OFFICE + "/end")
    ModelAndView form(Actor actor, Texts texts, @PathVariable String code, @PathVariable long office) {
        String today = texts.day(LocalDate.now(clock));
        return Pages.show(TEMPLATE, TermPages.page(texts, term(actor, code, office), today, FormErrors.none()));
    }

    @Requires(MembershipCapabilities.OFFICES_EDIT)
    @PostMapping(OFFICE + "/end")
    ModelAndView end(
            Actor actor,
            Texts texts,
            @PathVariable String code,
            @PathVariable long office,
            @RequestParam @Nullable String on,
            HttpServletRequest request,
            HttpServletResponse response) {
        List<Refusal> reasons = new ArrayList<>();
        LocalDate day = DatesForm.day("on", on, reasons);
        Outcome<OfficeTerm> outcome = day == null ? Outcome.refused(reasons) : offices.end(actor, code, office, day);
        return switch (outcome) {
            case Outcome.Missing<OfficeTerm>() -> throw Pages.missing();
            case Outcome.Refused<OfficeTerm>(List<Refusal> why) ->
                Pages.invalid(TEMPLATE, TermPages.page(texts, term(actor, code, office), on, FormErrors.of(why)));
            case Outcome.Done<OfficeTerm>(OfficeTerm term) ->
                Pages.redirect(
                        "/units/" + code,
                        Toast.done("membership.office-ended", term.name(), texts.day(day)),
                        request,
                        response);
        };
    }

    @Requires(MembershipCapabilities.OFFICES_EDIT)
    @PostMapping(OFFICE + "/withdraw")
    ModelAndView withdraw(
            Actor actor,
            @PathVariable String code,
            @PathVariable long office,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!(offices.withdraw(actor, code, office) instanceof Outcome.Done<OfficeTerm>(OfficeTerm term))) {
            throw Pages.missing();
        }
        return Pages.redirect(
                "/units/" + code, Toast.done("membership.office-withdrawn", term.name()), request, response);
    }

    private OfficeTerm term(Actor actor, String code, long office) {
        return offices.term(actor, code, office).orElseThrow(Pages::missing);
    }
}
