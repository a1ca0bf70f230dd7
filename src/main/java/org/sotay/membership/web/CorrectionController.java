package org.sotay.membership.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Requires;
import org.sotay.people.Correction;
import org.sotay.people.PeopleCapabilities;
import org.sotay.people.PersonForm;
import org.sotay.people.Proposal;
import org.sotay.people.ProposalDecisions;
import org.sotay.people.ProposalDecisions.Review;
import org.sotay.people.ProposalField;
import org.sotay.ui.Address;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Pages;
import org.sotay.ui.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One proposed correction: before and after side by side, to be accepted or answered.
@Controller
class CorrectionController {

    private static final String ONE = CorrectionsController.LIST + "/{proposal:\\d{1,18}}";
    private static final String TEMPLATE = "membership/correction";

    private final ProposalDecisions decisions;

    CorrectionController(ProposalDecisions decisions) {
        this.decisions = decisions;
    }

    @Requires(PeopleCapabilities.PEOPLE_EDIT)
    @GetMapping(ONE)
    ModelAndView show(Actor actor, Address here, @PathVariable long proposal) {
        return Pages.show(TEMPLATE, page(actor, here, proposal, "", FormErrors.none()));
    }

    @Requires(PeopleCapabilities.PEOPLE_EDIT)
    @PostMapping(ONE + "/accept")
    ModelAndView accept(
            Actor actor,
            Address here,
            @PathVariable long proposal,
            @RequestParam int version,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (decisions.accept(actor, proposal, version)) {
            case Outcome.Missing<Correction>() -> throw Pages.missing();
            case Outcome.Refused<Correction>(List<Refusal> reasons) ->
                Pages.invalid(TEMPLATE, page(actor, here, proposal, "", FormErrors.of(ofAll(reasons))));
            case Outcome.Done<Correction>(Correction.Overtaken overtaken) ->
                Pages.conflict(
                        TEMPLATE,
                        page(
                                actor,
                                here,
                                proposal,
                                "",
                                FormErrors.of(List.of(Refusal.of("membership.proposal.changed-meanwhile")))));
            case Outcome.Done<Correction>(Correction.Written written) ->
                done(actor, here, proposal, "membership.proposal.accepted", request, response);
        };
    }

    /// The fields that a rule may speak about are not on this page.
    private static List<Refusal> ofAll(List<Refusal> reasons) {
        return reasons.stream()
                .map(reason -> new Refusal("", reason.key(), reason.arguments()))
                .toList();
    }

    @Requires(PeopleCapabilities.PEOPLE_EDIT)
    @PostMapping(ONE + "/decline")
    ModelAndView decline(
            Actor actor,
            Address here,
            @PathVariable long proposal,
            @RequestParam @Nullable String answer,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (decisions.decline(actor, proposal, PersonForm.text(answer))) {
            case Outcome.Missing<Proposal>() -> throw Pages.missing();
            case Outcome.Refused<Proposal>(List<Refusal> reasons) ->
                Pages.invalid(TEMPLATE, page(actor, here, proposal, answer, FormErrors.of(reasons)));
            case Outcome.Done<Proposal> done ->
                done(actor, here, proposal, "membership.proposal.declined", request, response);
        };
    }

    @Requires(PeopleCapabilities.PEOPLE_EDIT)
    @PostMapping(ONE + "/reopen")
    ModelAndView reopen(
            Actor actor, @PathVariable long proposal, HttpServletRequest request, HttpServletResponse response) {
        String path = CorrectionsController.LIST + "/" + proposal;
        return switch (decisions.reopen(actor, proposal)) {
            case Outcome.Missing<Proposal>() -> throw Pages.missing();
            case Outcome.Refused<Proposal>(List<Refusal> reasons) ->
                Pages.redirect(path, Toast.done(reasons.getFirst().key()), request, response);
            case Outcome.Done<Proposal> done ->
                Pages.redirect(path, Toast.done("membership.proposal.waits-again"), request, response);
        };
    }

    /// Back to the list, as it was filtered, to work on. A belief is forgotten once it is decided: no way back.
    private ModelAndView done(
            Actor actor, Address here, long id, String key, HttpServletRequest request, HttpServletResponse response) {
        boolean belief = decisions
                .find(actor, id)
                .map(review -> review.proposal().field() == ProposalField.RELIGION)
                .orElse(true);
        Toast toast = belief ? Toast.done(key) : Toast.undoable(CorrectionsController.LIST + "/" + id + "/reopen", key);
        return Pages.redirect(list(here).toString(), toast, request, response);
    }

    private CorrectionPage page(Actor actor, Address here, long id, @Nullable String answer, FormErrors errors) {
        Review review = decisions.find(actor, id).orElseThrow(Pages::missing);
        return new CorrectionPage(review, list(here), answer, errors);
    }

    private static Address list(Address here) {
        return here.under(CorrectionsController.LIST);
    }
}
