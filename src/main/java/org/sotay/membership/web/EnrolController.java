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
import org.sotay.membership.Enrolled;
import org.sotay.membership.MemberFile;
import org.sotay.membership.MembershipCapabilities;
import org.sotay.membership.MembershipState;
import org.sotay.membership.Memberships;
import org.sotay.membership.NewMember;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitChoice;
import org.sotay.people.NewPerson;
import org.sotay.people.PersonChoices;
import org.sotay.people.PersonForm;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.sotay.ui.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Bringing in a member who is one already, for example from elsewhere.
@Controller
class EnrolController {

    private static final String TEMPLATE = "membership/enrol";
    private static final Refusal ALIKE = Refusal.at("anyway", "membership.refusal.alike");

    private final Memberships memberships;
    private final UnitChoice choice;
    private final Clock clock;

    EnrolController(Memberships memberships, UnitChoice choice, Clock clock) {
        this.memberships = memberships;
        this.choice = choice;
        this.clock = clock;
    }

    @Requires(MembershipCapabilities.MEMBERS_EDIT)
    @GetMapping("/members/new")
    ModelAndView form(Actor actor, Texts texts, @RequestParam @Nullable String unit) {
        Typed empty = new Typed(EnrolForm.of(unit), PersonForm.empty(), DatesForm.empty());
        return Pages.show(TEMPLATE, page(texts, unit(actor, unit), empty, FormErrors.none(), List.of()));
    }

    @Requires(MembershipCapabilities.MEMBERS_EDIT)
    @PostMapping("/members/new")
    ModelAndView enrol(
            Actor actor,
            Texts texts,
            EnrolForm form,
            PersonForm person,
            DatesForm dates,
            HttpServletRequest request,
            HttpServletResponse response) {
        Typed typed = new Typed(form.keyed(), person, dates);
        UnitAt chosen = unit(actor, form.unit());
        return switch (enrol(actor, typed)) {
            case Outcome.Missing<Enrolled>() -> throw Pages.missing();
            case Outcome.Refused<Enrolled>(List<Refusal> why) ->
                Pages.invalid(TEMPLATE, page(texts, chosen, typed, FormErrors.of(why), List.of()));
            case Outcome.Done<Enrolled>(Enrolled.Alike(List<MemberFile.Namesake> known)) ->
                Pages.invalid(TEMPLATE, page(texts, chosen, typed, FormErrors.of(List.of(ALIKE)), known));
            case Outcome.Done<Enrolled>(Enrolled.Made(PersonId id)) ->
                Pages.redirect(
                        "/members/" + id.value(),
                        Toast.done("membership.enrolled", String.valueOf(person.fullName())),
                        request,
                        response);
        };
    }

    private Outcome<Enrolled> enrol(Actor actor, Typed typed) {
        PersonForm.Read told = typed.person().read();
        DatesForm.Read dated = typed.dates().read(0);
        List<Refusal> reasons = new ArrayList<>(told.reasons());
        String cell = PersonForm.text(typed.dates().cell());
        if (cell == null) {
            reasons.add(Refusal.at("cell", "membership.refusal.choose-cell"));
        }
        reasons.addAll(dated.reasons());
        NewPerson facts = told.person();
        MembershipState state = dated.state();
        LocalDate arrived = PersonForm.text(typed.dates().arrivedOn()) != null
                ? DatesForm.day("arrivedOn", typed.dates().arrivedOn(), reasons)
                : (state == null ? null : state.joinedOn());
        return facts == null || state == null || cell == null || arrived == null
                ? Outcome.refused(reasons)
                : memberships.enrol(
                        actor,
                        new NewMember(
                                facts,
                                cell,
                                arrived,
                                state,
                                typed.form().uuid(),
                                typed.form().isAnyway()));
    }

    private UnitAt unit(Actor actor, @Nullable String code) {
        return choice.choose(actor, code, LocalDate.now(clock)).orElseThrow(Pages::missing);
    }

    private EnrolPage page(Texts texts, UnitAt unit, Typed typed, FormErrors errors, List<MemberFile.Namesake> alike) {
        return new EnrolPage(
                unit,
                typed.form(),
                typed.person(),
                typed.dates(),
                errors,
                PersonChoices.of(texts, typed.person()),
                alike,
                choice.cells(unit, LocalDate.now(clock)));
    }

    /// Everything that was typed.
    private record Typed(EnrolForm form, PersonForm person, DatesForm dates) {}
}
