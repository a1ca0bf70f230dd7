package org.sotay.membership.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Requires;
import org.sotay.membership.ProposalLists;
import org.sotay.membership.ProposalPage;
import org.sotay.membership.ProposalQuery;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitChoice;
import org.sotay.people.Correction;
import org.sotay.people.PeopleCapabilities;
import org.sotay.people.PersonForm;
import org.sotay.people.Proposal;
import org.sotay.people.ProposalDecisions;
import org.sotay.people.ProposalState;
import org.sotay.ui.ApiQuery;
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

/// Proposed corrections for programs that decide about them.
@RestController
@RequestMapping(path = "/api/v1/corrections", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Corrections", description = "What members propose to correct in their own records")
class CorrectionsApi {

    private static final String ONE = "/{proposal:\\d{1,18}}";
    private static final int SIZE = 50;
    private static final int LARGEST = 200;
    private static final int LAST_PAGE = 1_000_000;
    private static final int LONGEST = 120;

    private final ProposalLists lists;
    private final ProposalDecisions decisions;
    private final UnitChoice units;
    private final Clock clock;

    CorrectionsApi(ProposalLists lists, ProposalDecisions decisions, UnitChoice units, Clock clock) {
        this.lists = lists;
        this.decisions = decisions;
        this.units = units;
        this.clock = clock;
    }

    @Operation(summary = "Proposed corrections of a unit", description = "The oldest first")
    @Parameter(name = "unit", in = ParameterIn.QUERY, description = "Code of the unit; your own when left out")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "Words of a name")
    @Parameter(name = "state", in = ParameterIn.QUERY, description = "open, accepted, declined or withdrawn")
    @Parameter(name = "page", in = ParameterIn.QUERY)
    @Parameter(name = "size", in = ParameterIn.QUERY)
    @Requires(PeopleCapabilities.PEOPLE_EDIT)
    @GetMapping
    CorrectionJson.CorrectionList list(Actor actor, HttpServletRequest request) {
        ApiQuery query = ApiQuery.of(request);
        UnitAt unit = units.choose(actor, query.text("unit", LONGEST), LocalDate.now(clock))
                .orElseThrow(Pages::missing);
        ProposalPage found = lists.list(
                actor,
                new ProposalQuery(
                        unit.id(),
                        query.text("q", LONGEST),
                        query.choice("state", ProposalState.values()),
                        ProposalQuery.Order.DATE,
                        false,
                        query.number("page", 1, 1, LAST_PAGE),
                        query.number("size", SIZE, 1, LARGEST)));
        return new CorrectionJson.CorrectionList(
                found.items().stream()
                        .map(row -> CorrectionJson.of(row.proposal(), row.name(), null, null))
                        .toList(),
                found.total());
    }

    @Operation(summary = "One proposed correction", description = "Beside what stands in the record now")
    @Requires(PeopleCapabilities.PEOPLE_EDIT)
    @GetMapping(ONE)
    CorrectionJson one(Actor actor, @PathVariable long proposal) {
        return decisions
                .find(actor, proposal)
                .map(review -> CorrectionJson.of(review.proposal(), review.name(), review.now(), review.version()))
                .orElseThrow(Pages::missing);
    }

    @Operation(summary = "Accept", description = "Corrects the record; 409 when it changed since you looked at it")
    @Requires(PeopleCapabilities.PEOPLE_EDIT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PostMapping(ONE + "/accept")
    void accept(Actor actor, Texts texts, @PathVariable long proposal, @RequestBody CorrectionJson.Acceptance seen) {
        switch (decisions.accept(actor, proposal, seen.version())) {
            case Outcome.Missing<Correction>() -> throw Pages.missing();
            case Outcome.Refused<Correction>(List<Refusal> reasons) -> throw ApiRefused.of(reasons, texts);
            case Outcome.Done<Correction>(Correction.Overtaken overtaken) ->
                throw ApiRefused.overtaken(Refusal.of("membership.proposal.changed-meanwhile"), texts);
            case Outcome.Done<Correction>(Correction.Written written) -> {}
        }
    }

    @Operation(summary = "Decline", description = "The record stays; the member reads the answer")
    @Requires(PeopleCapabilities.PEOPLE_EDIT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PostMapping(ONE + "/decline")
    void decline(Actor actor, Texts texts, @PathVariable long proposal, @RequestBody CorrectionJson.Answer answer) {
        done(decisions.decline(actor, proposal, PersonForm.text(answer.answer())), texts);
    }

    @Operation(summary = "Undo your decision", description = "Within the hour, unless something depends on it")
    @Requires(PeopleCapabilities.PEOPLE_EDIT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PostMapping(ONE + "/reopen")
    void reopen(Actor actor, Texts texts, @PathVariable long proposal) {
        done(decisions.reopen(actor, proposal), texts);
    }

    private static void done(Outcome<Proposal> outcome, Texts texts) {
        switch (outcome) {
            case Outcome.Missing<Proposal>() -> throw Pages.missing();
            case Outcome.Refused<Proposal>(List<Refusal> reasons) -> throw ApiRefused.of(reasons, texts);
            case Outcome.Done<Proposal> done -> {}
        }
    }
}
