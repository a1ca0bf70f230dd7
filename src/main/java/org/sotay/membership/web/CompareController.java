package org.sotay.membership.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Requires;
import org.sotay.membership.Duplicates;
import org.sotay.membership.MemberFile;
import org.sotay.membership.Members;
import org.sotay.membership.MembershipCapabilities;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.sotay.ui.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Comparing two members who could be the same, and saying that they are two.
@Controller
class CompareController {

    private static final String PAIR = "/quality/duplicates/{id:\\d{1,18}}/{other:\\d{1,18}}";

    private final Duplicates duplicates;
    private final Members members;
    private final Clock clock;

    CompareController(Duplicates duplicates, Members members, Clock clock) {
        this.duplicates = duplicates;
        this.members = members;
        this.clock = clock;
    }

    @Requires(MembershipCapabilities.MEMBERS_READ)
    @GetMapping(PAIR)
    ModelAndView compare(Actor actor, Texts texts, @PathVariable long id, @PathVariable long other) {
        if (id == other) {
            throw Pages.missing();
        }
        ComparePage.Side first = side(actor, id);
        ComparePage.Side second = side(actor, other);
        return Pages.show(
                "membership/compare",
                new ComparePage(
                        first,
                        second,
                        Facts.of(texts, first.file(), second.file()),
                        duplicates
                                .apart(actor, new PersonId(id), new PersonId(other))
                                .orElse(null),
                        duplicates.decides(actor, new PersonId(id), new PersonId(other))));
    }

    @Requires(MembershipCapabilities.MEMBERS_EDIT)
    @PostMapping(PAIR + "/apart")
    ModelAndView tellApart(
            Actor actor,
            @PathVariable long id,
            @PathVariable long other,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!(duplicates.tellApart(actor, new PersonId(id), new PersonId(other)) instanceof Outcome.Done<PersonId>)) {
            throw Pages.missing();
        }
        Toast toast = Toast.undoable(address(id, other) + "/apart/undo", "membership.duplicates.told-apart");
        return Pages.redirect(address(id, other), toast, request, response);
    }

    @Requires(MembershipCapabilities.MEMBERS_EDIT)
    @PostMapping(PAIR + "/apart/undo")
    ModelAndView takeBack(
            Actor actor,
            @PathVariable long id,
            @PathVariable long other,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!(duplicates.takeBack(actor, new PersonId(id), new PersonId(other)) instanceof Outcome.Done<PersonId>)) {
            throw Pages.missing();
        }
        return Pages.redirect(address(id, other), Toast.done("membership.duplicates.taken-back"), request, response);
    }

    private static String address(long id, long other) {
        return "/quality/duplicates/" + id + "/" + other;
    }

    private ComparePage.Side side(Actor actor, long id) {
        MemberFile file = members.file(actor, new PersonId(id)).orElseThrow(Pages::missing);
        return new ComparePage.Side(file, members.timeline(actor, file, LocalDate.now(clock)));
    }
}
