package org.sotay.membership.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Requires;
import org.sotay.membership.MemberFile;
import org.sotay.membership.Members;
import org.sotay.membership.MembershipCapabilities;
import org.sotay.membership.MembershipState;
import org.sotay.membership.Memberships;
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

/// Correcting card number and dates of a membership.
@Controller
class DatesController {

    private static final String TEMPLATE = "membership/dates";

    private final Memberships memberships;
    private final Members members;

    DatesController(Memberships memberships, Members members) {
        this.memberships = memberships;
        this.members = members;
    }

    @Requires(MembershipCapabilities.MEMBERS_EDIT)
    @GetMapping("/members/{id:\\d{1,18}}/dates")
    ModelAndView form(Actor actor, Texts texts, @PathVariable long id) {
        MembershipState state =
                memberships.forCorrection(actor, new PersonId(id)).orElseThrow(Pages::missing);
        return Pages.show(
                TEMPLATE,
                new DatesPage(id, name(actor, id), DatesForm.of(state, texts), state.version(), FormErrors.none()));
    }

    @Requires(MembershipCapabilities.MEMBERS_EDIT)
    @PostMapping("/members/{id:\\d{1,18}}/dates")
    ModelAndView correct(
            Actor actor,
            @PathVariable long id,
            DatesForm form,
            @RequestParam int version,
            HttpServletRequest request,
            HttpServletResponse response) {
        DatesForm.Read read = form.read(version);
        MembershipState state = read.state();
        Outcome<PersonId> outcome =
                state == null ? Outcome.refused(read.reasons()) : memberships.correct(actor, new PersonId(id), state);
        return switch (outcome) {
            case Outcome.Missing<PersonId>() -> throw Pages.missing();
            case Outcome.Refused<PersonId>(List<Refusal> reasons) ->
                Pages.invalid(TEMPLATE, new DatesPage(id, name(actor, id), form, version, FormErrors.of(reasons)));
            case Outcome.Done<PersonId> done ->
                Pages.redirect("/members/" + id, Toast.done("membership.done.dates"), request, response);
        };
    }

    private String name(Actor actor, long id) {
        return members.file(actor, new PersonId(id)).map(MemberFile::name).orElseThrow(Pages::missing);
    }
}
