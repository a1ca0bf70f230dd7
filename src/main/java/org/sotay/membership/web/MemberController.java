package org.sotay.membership.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Requires;
import org.sotay.kernel.SignedIn;
import org.sotay.membership.MemberFile;
import org.sotay.membership.Members;
import org.sotay.membership.MembershipCapabilities;
import org.sotay.membership.Merges;
import org.sotay.membership.ProposalLists;
import org.sotay.people.PeopleCapabilities;
import org.sotay.people.Proposal;
import org.sotay.people.Proposals;
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
    private final Proposals proposals;
    private final ProposalLists waiting;
    private final Merges merges;
    private final Clock clock;

    MemberController(Members members, Proposals proposals, ProposalLists waiting, Merges merges, Clock clock) {
        this.members = members;
        this.proposals = proposals;
        this.waiting = waiting;
        this.merges = merges;
        this.clock = clock;
    }

    @Requires(MembershipCapabilities.MEMBERS_READ)
    @GetMapping("/members/{id:\\d{1,18}}")
    ModelAndView file(Actor actor, AsOf asOf, @PathVariable long id) {
        return members.file(actor, new PersonId(id), asOf.on())
                .map(file -> page(actor, file, asOf.on()))
                .orElseGet(() -> kept(actor, new PersonId(id), asOf.on()));
    }

    /// Whose record was merged is found in the other file, by whoever reaches that.
    private ModelAndView kept(Actor actor, PersonId person, LocalDate on) {
        PersonId kept = merges.keptFor(person);
        if (kept == null || members.file(actor, kept, on).isEmpty()) {
            throw Pages.missing();
        }
        return Pages.redirect("/members/" + kept);
    }

    private ModelAndView page(Actor actor, MemberFile file, LocalDate on) {
        boolean now = on.equals(LocalDate.now(clock));
        boolean lasting = now && file.endedOn() == null;
        boolean own =
                file.person().equals(actor.scope(PeopleCapabilities.PROPOSE).self());
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
                                        .reachesUnits(),
                        now && own,
                        now ? waiting(actor, file.person(), own) : List.of(),
                        merged(actor, file)));
    }

    private List<FilePage.Joined> merged(Actor actor, MemberFile file) {
        return merges.of(file).stream()
                .map(merge -> new FilePage.Joined(merge, merges.undoable(actor, merge)))
                .toList();
    }

    /// What waits about this member: one's own, or what one may decide.
    private List<Proposal> waiting(Actor actor, PersonId person, boolean own) {
        if (own) {
            return proposals.own(actor).stream().filter(Proposal::open).toList();
        }
        return actor.scope(PeopleCapabilities.EDIT_PEOPLE).reachesUnits() ? waiting.waiting(actor, person) : List.of();
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
