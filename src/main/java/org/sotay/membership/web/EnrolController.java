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
import org.sotay.membership.MembershipCapabilities;
import org.sotay.membership.MembershipState;
import org.sotay.membership.Memberships;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitLine;
import org.sotay.people.NewPerson;
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
        UnitAt chosen = unit(actor, unit);
        return Pages.show(
                "membership/enrol", page(texts, chosen, PersonForm.empty(), DatesForm.empty(), FormErrors.none()));
    }

    @Requires(MembershipCapabilities.MEMBERS_EDIT)
    @PostMapping("/members/new")
    ModelAndView enrol(
            Actor actor,
            Texts texts,
            @RequestParam @Nullable String unit,
            PersonForm person,
            DatesForm dates,
            HttpServletRequest request,
            HttpServletResponse response) {
        UnitAt chosen = unit(actor, unit);
        return switch (enrol(actor, person, dates)) {
            case Outcome.Missing<PersonId>() -> throw Pages.missing();
            case Outcome.Refused<PersonId>(List<Refusal> why) ->
                Pages.invalid("membership/enrol", page(texts, chosen, person, dates, FormErrors.of(why)));
            case Outcome.Done<PersonId>(PersonId id) ->
                Pages.redirect(
                        "/members/" + id.value(),
                        Toast.done("membership.enrolled", String.valueOf(person.fullName())),
                        request,
                        response);
        };
    }

    private Outcome<PersonId> enrol(Actor actor, PersonForm person, DatesForm dates) {
        PersonForm.Read told = person.read();
        DatesForm.Read dated = dates.read(0);
        List<Refusal> reasons = new ArrayList<>(told.reasons());
        reasons.addAll(dated.reasons());
        String cell = PersonForm.text(dates.cell());
        if (cell == null) {
            reasons.add(Refusal.at("cell", "membership.refusal.choose-cell"));
        }
        NewPerson facts = told.person();
        MembershipState state = dated.state();
        LocalDate arrived = PersonForm.text(dates.arrivedOn()) != null
                ? DatesForm.day("arrivedOn", dates.arrivedOn(), reasons)
                : (state == null ? null : state.joinedOn());
        return facts == null || state == null || cell == null || arrived == null
                ? Outcome.refused(reasons)
                : memberships.enrol(actor, facts, cell, arrived, state);
    }

    private UnitAt unit(Actor actor, @Nullable String code) {
        return choice.choose(actor, code, LocalDate.now(clock)).orElseThrow(Pages::missing);
    }

    private EnrolPage page(Texts texts, UnitAt unit, PersonForm person, DatesForm dates, FormErrors errors) {
        List<UnitLine> cells = choice.cells(unit, LocalDate.now(clock));
        return new EnrolPage(unit, person, dates, errors, Choices.of(texts, person), cells);
    }
}
