package org.sotay.membership.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Requires;
import org.sotay.people.PeopleCapabilities;
import org.sotay.people.PersonForm;
import org.sotay.people.Proposal;
import org.sotay.people.ProposalField;
import org.sotay.people.Proposals;
import org.sotay.ui.ApiRefused;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Proposing corrections of the own record, for programs.
@RestController
@RequestMapping(path = "/api/v1/me/corrections", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Corrections", description = "What members propose to correct in their own records")
class OwnCorrectionsApi {

    private final Proposals proposals;

    OwnCorrectionsApi(Proposals proposals) {
        this.proposals = proposals;
    }

    @Operation(summary = "What you proposed", description = "What waits first, then the latest decision")
    @Requires(PeopleCapabilities.PEOPLE_PROPOSE)
    @GetMapping
    List<CorrectionJson> own(Actor actor) {
        return proposals.own(actor).stream().map(CorrectionJson::of).toList();
    }

    @Operation(summary = "Propose a correction", description = "One at a time for each field of your own record")
    @Requires(PeopleCapabilities.PEOPLE_PROPOSE)
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    CorrectionJson.Made propose(Actor actor, Texts texts, @RequestBody CorrectionJson.NewCorrection wanted) {
        ProposalField field = ProposalField.of(wanted.field())
                .orElseThrow(() -> ApiRefused.of(List.of(Refusal.at("field", "people.refusal.choose")), texts));
        return switch (proposals.propose(actor, field, wanted.kept(field), PersonForm.text(wanted.note()))) {
            case Outcome.Missing<Long>() -> throw Pages.missing();
            case Outcome.Refused<Long>(List<Refusal> reasons) -> throw ApiRefused.of(reasons, texts);
            case Outcome.Done<Long>(Long id) -> new CorrectionJson.Made(id);
        };
    }

    @Operation(summary = "Take a proposal back")
    @Requires(PeopleCapabilities.PEOPLE_PROPOSE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PostMapping("/{proposal:\\d{1,18}}/withdraw")
    void withdraw(Actor actor, Texts texts, @PathVariable long proposal) {
        switch (proposals.withdraw(actor, proposal)) {
            case Outcome.Missing<Proposal>() -> throw Pages.missing();
            case Outcome.Refused<Proposal>(List<Refusal> reasons) -> throw ApiRefused.of(reasons, texts);
            case Outcome.Done<Proposal> done -> {}
        }
    }
}
