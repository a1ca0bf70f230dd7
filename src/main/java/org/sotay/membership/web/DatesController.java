package org.sotay.membership.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Requires;
import org.sotay.membership.Change;
import org.sotay.membership.MemberFile;
import org.sotay.membership.Members;
import org.sotay.membership.MembershipCapabilities;
import org.sotay.membership.MembershipChanges;
import org.sotay.membership.MembershipState;
import org.sotay.ui.Difference;
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

    private final MembershipChanges changes;
    private final Members members;

    DatesController(MembershipChanges changes, Members members) {
        this.changes = changes;
        this.members = members;
    }

    @Requires(MembershipCapabilities.MEMBERS_EDIT)
    @GetMapping("/members/{id:\\d{1,18}}/dates")
    ModelAndView form(Actor actor, Texts texts, @PathVariable long id) {
        MembershipState state = changes.current(actor, new PersonId(id)).orElseThrow(Pages::missing);
        DatesForm form = DatesForm.of(state, texts);
        return Pages.show(
                TEMPLATE, new DatesPage(id, name(actor, id), form, state.version(), FormErrors.none(), List.of()));
    }

    @Requires(MembershipCapabilities.MEMBERS_EDIT)
    @PostMapping("/members/{id:\\d{1,18}}/dates")
    ModelAndView correct(
            Actor actor,
            Texts texts,
            @PathVariable long id,
            DatesForm form,
            @RequestParam int version,
            HttpServletRequest request,
            HttpServletResponse response) {
        DatesForm.Read read = form.read(version);
        MembershipState state = read.state();
        if (state == null) {
            return refused(actor, id, form, version, read.reasons());
        }
        return switch (changes.correct(actor, new PersonId(id), state)) {
            case Outcome.Missing<Change>() -> throw Pages.missing();
            case Outcome.Refused<Change>(List<Refusal> reasons) -> refused(actor, id, form, version, reasons);
            case Outcome.Done<Change>(Change.Overtaken(MembershipState now)) ->
                Pages.conflict(TEMPLATE, overtaken(texts, id, name(actor, id), form, state, now));
            case Outcome.Done<Change>(Change.Written written) ->
                Pages.redirect("/members/" + id, Toast.done("membership.done.dates"), request, response);
        };
    }

    private ModelAndView refused(Actor actor, long id, DatesForm form, int version, List<Refusal> reasons) {
        return Pages.invalid(
                TEMPLATE, new DatesPage(id, name(actor, id), form, version, FormErrors.of(reasons), List.of()));
    }

    private static DatesPage overtaken(
            Texts texts, long id, String name, DatesForm form, MembershipState ours, MembershipState theirs) {
        List<Difference> differences = Difference.among(
                new Difference("membership.field.card", theirs.cardNumber(), ours.cardNumber()),
                new Difference("membership.field.decided", texts.day(theirs.decidedOn()), texts.day(ours.decidedOn())),
                new Difference("membership.field.joined", texts.day(theirs.joinedOn()), texts.day(ours.joinedOn())),
                new Difference(
                        "membership.field.recognised",
                        texts.day(theirs.recognisedOn()),
                        texts.day(ours.recognisedOn())));
        FormErrors errors = FormErrors.of(List.of(Refusal.of("membership.refusal.changed-meanwhile")));
        return new DatesPage(id, name, form, theirs.version(), errors, differences);
    }

    private String name(Actor actor, long id) {
        return members.file(actor, new PersonId(id)).map(MemberFile::name).orElseThrow(Pages::missing);
    }
}
