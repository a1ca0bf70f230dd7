package org.sotay.membership.web;

import java.time.Clock;
import java.time.LocalDate;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Requires;
import org.sotay.kernel.SignedIn;
import org.sotay.membership.MemberFile;
import org.sotay.membership.Members;
import org.sotay.membership.MembershipCapabilities;
import org.sotay.people.PeopleCapabilities;
import org.sotay.ui.AsOf;
import org.sotay.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The page of one member.
@Controller
class MemberController {

    private final Members members;
    private final Clock clock;

    MemberController(Members members, Clock clock) {
        this.members = members;
        this.clock = clock;
    }

    @Requires(MembershipCapabilities.MEMBERS_READ)
    @GetMapping("/members/{id:\\d{1,18}}")
    ModelAndView file(Actor actor, AsOf asOf, @PathVariable long id) {
        LocalDate on = asOf.on();
        MemberFile file = members.file(actor, new PersonId(id), on).orElseThrow(Pages::missing);
        boolean now = on.equals(LocalDate.now(clock));
        boolean lasting = now && file.endedOn() == null;
        return Pages.show(
                "membership/file",
                new FilePage(
                        file,
                        on,
                        members.timeline(actor, file, on),
                        now && actor.scope(PeopleCapabilities.EDIT_PEOPLE).reachesUnits(),
                        lasting
                                && actor.scope(MembershipCapabilities.EDIT_MEMBERS)
                                        .reachesUnits(),
                        lasting
                                && actor.scope(MembershipCapabilities.EDIT_ABSENCES)
                                        .reachesUnits(),
                        lasting
                                && actor.scope(MembershipCapabilities.EDIT_OFFICES)
                                        .reachesUnits()));
    }

    /// The reader's own file, whatever role they act in.
    @SignedIn
    @GetMapping("/me")
    ModelAndView own(Actor actor) {
        PersonId person = actor.person();
        if (person == null) {
            throw Pages.missing();
        }
        return Pages.redirect("/members/" + person.value());
    }
}
