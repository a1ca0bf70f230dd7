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
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Requires;
import org.sotay.membership.AbsenceTerm;
import org.sotay.membership.Absences;
import org.sotay.membership.MemberFile;
import org.sotay.membership.Members;
import org.sotay.membership.MembershipCapabilities;
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

/// Ending an absence, or taking it back when it was recorded by mistake.
@Controller
class AbsenceTermController {

    private static final String TEMPLATE = "membership/term";
    private static final String ABSENCE = "/members/{id:\\d{1,18}}/absences/{absence:\\d{1,18}}";

    private final Absences absences;
    private final Members members;
    private final Clock clock;

    AbsenceTermController(Absences absences, Members members, Clock clock) {
        this.absences = absences;
        this.members = members;
        this.clock = clock;
    }

    @Requires(MembershipCapabilities.ABSENCES_EDIT)
    @GetMapping(ABSENCE + "/end")
    ModelAndView form(Actor actor, Texts texts, @PathVariable long id, @PathVariable long absence) {
        String today = texts.day(LocalDate.now(clock));
        return Pages.show(TEMPLATE, page(actor, texts, id, absence, today, FormErrors.none()));
    }

    @Requires(MembershipCapabilities.ABSENCES_EDIT)
    @PostMapping(ABSENCE + "/end")
    ModelAndView end(
            Actor actor,
            Texts texts,
            @PathVariable long id,
            @PathVariable long absence,
            @RequestParam @Nullable String on,
            HttpServletRequest request,
            HttpServletResponse response) {
        List<Refusal> reasons = new ArrayList<>();
        LocalDate day = DatesForm.day("on", on, reasons);
        Outcome<AbsenceTerm> outcome =
                day == null ? Outcome.refused(reasons) : absences.end(actor, new PersonId(id), absence, day);
        return switch (outcome) {
            case Outcome.Missing<AbsenceTerm>() -> throw Pages.missing();
            case Outcome.Refused<AbsenceTerm>(List<Refusal> why) ->
                Pages.invalid(TEMPLATE, page(actor, texts, id, absence, on, FormErrors.of(why)));
            case Outcome.Done<AbsenceTerm> done ->
                Pages.redirect(
                        "/members/" + id, Toast.done("membership.absence-ended", texts.day(day)), request, response);
        };
    }

    @Requires(MembershipCapabilities.ABSENCES_EDIT)
    @PostMapping(ABSENCE + "/withdraw")
    ModelAndView withdraw(
            Actor actor,
            @PathVariable long id,
            @PathVariable long absence,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!(absences.withdraw(actor, new PersonId(id), absence) instanceof Outcome.Done<AbsenceTerm>)) {
            throw Pages.missing();
        }
        return Pages.redirect("/members/" + id, Toast.done("membership.absence-withdrawn"), request, response);
    }

    private TermPage page(Actor actor, Texts texts, long id, long absence, @Nullable String on, FormErrors errors) {
        AbsenceTerm term = absences.absence(actor, new PersonId(id), absence).orElseThrow(Pages::missing);
        MemberFile file = members.file(actor, new PersonId(id)).orElseThrow(Pages::missing);
        return TermPages.page(texts, file, term, on, errors);
    }
}
