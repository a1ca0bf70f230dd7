package org.sotay.membership.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Requires;
import org.sotay.membership.AbsenceFact;
import org.sotay.membership.AbsenceKind;
import org.sotay.membership.Absences;
import org.sotay.membership.Change;
import org.sotay.membership.EndKind;
import org.sotay.membership.Ending;
import org.sotay.membership.MembershipCapabilities;
import org.sotay.membership.MembershipChanges;
import org.sotay.membership.OfficeRole;
import org.sotay.membership.Offices;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Steps in a member's life: another cell, an absence, an office, the end.
@Controller
class StepController {

    private static final String ID = "/members/{id:\\d{1,18}}";

    private final MembershipChanges changes;
    private final Offices offices;
    private final Absences absences;
    private final StepPages pages;

    StepController(MembershipChanges changes, Offices offices, Absences absences, StepPages pages) {
        this.changes = changes;
        this.offices = offices;
        this.absences = absences;
        this.pages = pages;
    }

    @Requires(MembershipCapabilities.MEMBERS_EDIT)
    @GetMapping(ID + "/move")
    ModelAndView move(Actor actor, Texts texts, @PathVariable long id) {
        return pages.empty(actor, texts, id, Step.MOVE);
    }

    @Requires(MembershipCapabilities.MEMBERS_EDIT)
    @PostMapping(ID + "/move")
    ModelAndView move(
            Actor actor,
            Texts texts,
            @PathVariable long id,
            StepForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        Function<StepForm.Read.Understood, Outcome<Change>> take =
                told -> changes.move(actor, new PersonId(id), told.version(), told.unit(), told.on());
        return pages.answer(actor, texts, id, Step.MOVE, form, take, request, response);
    }

    @Requires(MembershipCapabilities.MEMBERS_EDIT)
    @GetMapping(ID + "/end")
    ModelAndView end(Actor actor, Texts texts, @PathVariable long id) {
        return pages.empty(actor, texts, id, Step.END);
    }

    @Requires(MembershipCapabilities.MEMBERS_EDIT)
    @PostMapping(ID + "/end")
    ModelAndView end(
            Actor actor,
            Texts texts,
            @PathVariable long id,
            StepForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        Function<StepForm.Read.Understood, Outcome<Change>> take = told -> changes.end(
                actor,
                new PersonId(id),
                told.version(),
                new Ending(told.on(), EndKind.valueOf(told.kind()), told.note()));
        return pages.answer(actor, texts, id, Step.END, form, take, request, response);
    }

    @Requires(MembershipCapabilities.ABSENCES_EDIT)
    @GetMapping(ID + "/absence")
    ModelAndView absence(Actor actor, Texts texts, @PathVariable long id) {
        return pages.empty(actor, texts, id, Step.ABSENCE);
    }

    @Requires(MembershipCapabilities.ABSENCES_EDIT)
    @PostMapping(ID + "/absence")
    ModelAndView absence(
            Actor actor,
            Texts texts,
            @PathVariable long id,
            StepForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        Function<StepForm.Read.Understood, Outcome<Change>> take = told -> absences.record(
                        actor,
                        new PersonId(id),
                        new AbsenceFact(AbsenceKind.valueOf(told.kind()), told.period(), told.note()))
                .map(person -> new Change.Written());
        return pages.answer(actor, texts, id, Step.ABSENCE, form, take, request, response);
    }

    @Requires(MembershipCapabilities.OFFICES_EDIT)
    @GetMapping(ID + "/office")
    ModelAndView office(Actor actor, Texts texts, @PathVariable long id) {
        return pages.empty(actor, texts, id, Step.OFFICE);
    }

    @Requires(MembershipCapabilities.OFFICES_EDIT)
    @PostMapping(ID + "/office")
    ModelAndView office(
            Actor actor,
            Texts texts,
            @PathVariable long id,
            StepForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        Function<StepForm.Read.Understood, Outcome<Change>> take = told -> offices.appoint(
                        actor, new PersonId(id), told.unit(), OfficeRole.valueOf(told.kind()), told.period())
                .map(person -> new Change.Written());
        return pages.answer(actor, texts, id, Step.OFFICE, form, take, request, response);
    }
}
