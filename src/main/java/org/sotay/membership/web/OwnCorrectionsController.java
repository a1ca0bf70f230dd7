package org.sotay.membership.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Requires;
import org.sotay.people.NewPerson;
import org.sotay.people.PeopleCapabilities;
import org.sotay.people.PersonForm;
import org.sotay.people.Proposal;
import org.sotay.people.ProposalField;
import org.sotay.people.Proposals;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.sotay.ui.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// A member says what is wrong or missing in the own record.
@Controller
class OwnCorrectionsController {

    private static final String ALL = "/me/corrections";
    private static final String ONE = ALL + "/{proposal:\\d{1,18}}";
    private static final String TEMPLATE = "membership/own-correction";

    private final Proposals proposals;

    OwnCorrectionsController(Proposals proposals) {
        this.proposals = proposals;
    }

    @Requires(PeopleCapabilities.PEOPLE_PROPOSE)
    @GetMapping(ALL)
    ModelAndView overview(Actor actor) {
        NewPerson record = record(actor);
        PersonId person = actor.person();
        return Pages.show(
                "membership/own-corrections",
                new OwnCorrectionsPage(
                        person == null ? 0 : person.value(),
                        proposals.fields(actor).stream()
                                .map(field -> new OwnCorrectionsPage.Fact(field, Proposals.recorded(record, field)))
                                .toList(),
                        proposals.own(actor)));
    }

    @Requires(PeopleCapabilities.PEOPLE_PROPOSE)
    @GetMapping(ALL + "/{field}")
    ModelAndView form(Actor actor, Texts texts, @PathVariable String field) {
        ProposalField about = field(actor, field);
        ProposalForm form = ProposalForm.of(texts, about, Proposals.recorded(record(actor), about));
        return Pages.show(TEMPLATE, page(actor, texts, about, form, FormErrors.none()));
    }

    @Requires(PeopleCapabilities.PEOPLE_PROPOSE)
    @PostMapping(ALL + "/{field}")
    ModelAndView propose(
            Actor actor,
            Texts texts,
            @PathVariable String field,
            ProposalForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        ProposalField about = field(actor, field);
        return switch (proposals.propose(actor, about, form.read(about), PersonForm.text(form.note()))) {
            case Outcome.Missing<Long>() -> throw Pages.missing();
            case Outcome.Refused<Long>(List<Refusal> reasons) ->
                Pages.invalid(
                        TEMPLATE, page(actor, texts, about, form, FormErrors.of(ProposalForm.beside(about, reasons))));
            case Outcome.Done<Long>(Long id) ->
                Pages.redirect(
                        ALL,
                        Toast.undoable(ALL + "/" + id + "/withdraw", "membership.proposal.sent"),
                        request,
                        response);
        };
    }

    @Requires(PeopleCapabilities.PEOPLE_PROPOSE)
    @PostMapping(ONE + "/withdraw")
    ModelAndView withdraw(
            Actor actor, @PathVariable long proposal, HttpServletRequest request, HttpServletResponse response) {
        return switch (proposals.withdraw(actor, proposal)) {
            case Outcome.Missing<Proposal>() -> throw Pages.missing();
            case Outcome.Refused<Proposal> refused -> stays(refused.reasons(), request, response);
            case Outcome.Done<Proposal>(Proposal withdrawn) ->
                Pages.redirect(ALL, withdrawn(withdrawn), request, response);
        };
    }

    /// A belief is forgotten with the proposal, so that it cannot come back.
    private static Toast withdrawn(Proposal proposal) {
        return proposal.field() == ProposalField.RELIGION
                ? Toast.done("membership.proposal.withdrawn")
                : Toast.undoable(ALL + "/" + proposal.id() + "/reopen", "membership.proposal.withdrawn");
    }

    @Requires(PeopleCapabilities.PEOPLE_PROPOSE)
    @PostMapping(ONE + "/reopen")
    ModelAndView reopen(
            Actor actor, @PathVariable long proposal, HttpServletRequest request, HttpServletResponse response) {
        return switch (proposals.reopen(actor, proposal)) {
            case Outcome.Missing<Proposal>() -> throw Pages.missing();
            case Outcome.Refused<Proposal> refused -> stays(refused.reasons(), request, response);
            case Outcome.Done<Proposal> done ->
                Pages.redirect(ALL, Toast.done("membership.proposal.waits-again"), request, response);
        };
    }

    private static ModelAndView stays(List<Refusal> reasons, HttpServletRequest request, HttpServletResponse response) {
        return Pages.redirect(ALL, Toast.done(reasons.getFirst().key()), request, response);
    }

    private OwnCorrectionPage page(
            Actor actor, Texts texts, ProposalField field, ProposalForm form, FormErrors errors) {
        String recorded = Proposals.recorded(record(actor), field);
        return new OwnCorrectionPage(field, recorded, form, errors, Choices.of(texts, field, recorded));
    }

    private NewPerson record(Actor actor) {
        return proposals.record(actor).orElseThrow(Pages::missing);
    }

    private ProposalField field(Actor actor, String key) {
        return ProposalField.of(key).filter(proposals.fields(actor)::contains).orElseThrow(Pages::missing);
    }
}
