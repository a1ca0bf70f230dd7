package org.sotay.membership.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Period;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Requires;
import org.sotay.membership.AbsenceFact;
import org.sotay.membership.AbsenceKind;
import org.sotay.membership.EndKind;
import org.sotay.membership.Ending;
import org.sotay.membership.MembershipCapabilities;
import org.sotay.membership.Memberships;
import org.sotay.membership.OfficeRole;
import org.sotay.membership.Offices;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.sotay.ui.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Steps in a member's life: another cell, an absence, an office, the end.
@Controller
class StepController {

    private static final String ID = "/members/{id:\\d{1,18}}";

    private final Memberships memberships;
    private final Offices offices;
    private final StepPages pages;
    private final Clock clock;

    StepController(Memberships memberships, Offices offices, StepPages pages, Clock clock) {
        this.memberships = memberships;
        this.offices = offices;
        this.pages = pages;
        this.clock = clock;
    }

    @Requires(MembershipCapabilities.MEMBERS_EDIT)
    @GetMapping(ID + "/move")
    ModelAndView move(Actor actor, Texts texts, @PathVariable long id) {
        return pages.empty(actor, texts, id, "move");
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
        List<Refusal> reasons = new ArrayList<>();
        LocalDate on = DatesForm.day("on", form.on(), reasons);
        String cell = PersonForm.text(form.unit());
        if (cell == null) {
            reasons.add(Refusal.at("unit", "membership.refusal.choose-cell"));
        }
        Outcome<PersonId> outcome = on == null || cell == null
                ? Outcome.refused(reasons)
                : memberships.move(actor, new PersonId(id), cell, on);
        return pages.answer(actor, texts, id, "move", form, outcome, request, response);
    }

    @Requires(MembershipCapabilities.MEMBERS_EDIT)
    @GetMapping(ID + "/end")
    ModelAndView end(Actor actor, Texts texts, @PathVariable long id) {
        return pages.empty(actor, texts, id, "end");
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
        List<Refusal> reasons = new ArrayList<>();
        LocalDate on = DatesForm.day("on", form.on(), reasons);
        Optional<EndKind> kind = chosen(EndKind.values(), form, reasons);
        Outcome<PersonId> outcome = on == null || kind.isEmpty()
                ? Outcome.refused(reasons)
                : memberships.end(actor, new PersonId(id), new Ending(on, kind.get(), PersonForm.text(form.note())));
        return pages.answer(actor, texts, id, "end", form, outcome, request, response);
    }

    @Requires(MembershipCapabilities.ABSENCES_EDIT)
    @GetMapping(ID + "/absence")
    ModelAndView absence(Actor actor, Texts texts, @PathVariable long id) {
        return pages.empty(actor, texts, id, "absence");
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
        List<Refusal> reasons = new ArrayList<>();
        LocalDate on = DatesForm.day("on", form.on(), reasons);
        LocalDate until = PersonForm.text(form.until()) == null ? null : DatesForm.day("until", form.until(), reasons);
        Optional<AbsenceKind> kind = chosen(AbsenceKind.values(), form, reasons);
        if (on != null && until != null && !until.isAfter(on)) {
            reasons.add(Refusal.at("until", "membership.refusal.end-before-begin"));
        }
        Outcome<PersonId> outcome = on == null || kind.isEmpty() || !reasons.isEmpty()
                ? Outcome.refused(reasons)
                : offices.absent(
                        actor,
                        new PersonId(id),
                        new AbsenceFact(kind.get(), new Period(on, until), PersonForm.text(form.note())));
        return pages.answer(actor, texts, id, "absence", form, outcome, request, response);
    }

    /// Ends an absence today; told on the member's page.
    @Requires(MembershipCapabilities.ABSENCES_EDIT)
    @PostMapping(ID + "/absences/{absence:\\d{1,18}}/end")
    ModelAndView endAbsence(
            Actor actor,
            @PathVariable long id,
            @PathVariable long absence,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (offices.endAbsence(actor, new PersonId(id), absence, LocalDate.now(clock))) {
            case Outcome.Missing<PersonId>() -> throw Pages.missing();
            case Outcome.Refused<PersonId> refused ->
                Pages.redirect(
                        "/members/" + id,
                        Toast.done(refused.reasons().getFirst().key()),
                        request,
                        response);
            case Outcome.Done<PersonId> done ->
                Pages.redirect("/members/" + id, Toast.done("membership.absence-ended"), request, response);
        };
    }

    @Requires(MembershipCapabilities.OFFICES_EDIT)
    @GetMapping(ID + "/office")
    ModelAndView office(Actor actor, Texts texts, @PathVariable long id) {
        return pages.empty(actor, texts, id, "office");
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
        List<Refusal> reasons = new ArrayList<>();
        LocalDate on = DatesForm.day("on", form.on(), reasons);
        String unit = PersonForm.text(form.unit());
        if (unit == null) {
            reasons.add(Refusal.at("unit", "membership.refusal.choose-unit"));
        }
        Optional<OfficeRole> role = chosen(OfficeRole.values(), form, reasons);
        Outcome<PersonId> outcome = on == null || unit == null || role.isEmpty()
                ? Outcome.refused(reasons)
                : offices.appoint(actor, new PersonId(id), unit, role.get(), on);
        return pages.answer(actor, texts, id, "office", form, outcome, request, response);
    }

    /// Ends a term of office today; told on the unit's page.
    @Requires(MembershipCapabilities.OFFICES_EDIT)
    @PostMapping("/units/{code}/offices/{office:\\d{1,18}}/end")
    ModelAndView endOffice(
            Actor actor,
            @PathVariable String code,
            @PathVariable long office,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (offices.endOffice(actor, code, office, LocalDate.now(clock))) {
            case Outcome.Missing<?>() -> throw Pages.missing();
            case Outcome.Refused<?> refused ->
                Pages.redirect(
                        "/units/" + code,
                        Toast.done(refused.reasons().getFirst().key()),
                        request,
                        response);
            case Outcome.Done<?> done ->
                Pages.redirect("/units/" + code, Toast.done("membership.office-ended"), request, response);
        };
    }

    private static <E extends Enum<E>> Optional<E> chosen(E[] values, StepForm form, List<Refusal> reasons) {
        Optional<E> kind = PersonForm.constant(values, form.kind());
        if (kind.isEmpty()) {
            reasons.add(Refusal.at("kind", "people.refusal.choose"));
        }
        return kind;
    }
}
