package org.sotay.admission.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.admission.AdmissionCapabilities;
import org.sotay.admission.Candidate;
import org.sotay.admission.CandidateId;
import org.sotay.admission.CandidatePapers;
import org.sotay.admission.Candidates;
import org.sotay.admission.Mentors;
import org.sotay.admission.PaperKind;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Requires;
import org.sotay.people.PersonForm;
import org.sotay.ui.Address;
import org.sotay.ui.ApiRefused;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Papers and mentors of candidates for programs.
@RestController
@RequestMapping(path = "/api/v1/candidates/{candidate:\\d{1,18}}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Candidates", description = "People on the lists of cells, as of any day")
class CandidateWorkApi {

    private final Candidates candidates;
    private final CandidatePapers papers;
    private final Mentors mentors;

    CandidateWorkApi(Candidates candidates, CandidatePapers papers, Mentors mentors) {
        this.candidates = candidates;
        this.papers = papers;
        this.mentors = mentors;
    }

    @Operation(summary = "Papers", description = "By the day they bear; withdrawn ones are not among them")
    @Requires(AdmissionCapabilities.CANDIDATES_READ)
    @GetMapping("/papers")
    CandidateWorkJson.Papers papers(Actor actor, @PathVariable long candidate) {
        return CandidateWorkJson.Papers.of(papers.of(find(actor, candidate).id()));
    }

    @Operation(summary = "Record a paper", description = "Without its file; sent again with the same key it is one")
    @Requires(AdmissionCapabilities.CANDIDATES_EDIT)
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping("/papers")
    CandidateWorkJson.Papers record(
            Actor actor,
            Texts texts,
            @PathVariable long candidate,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody(required = false) CandidateWorkJson.@Nullable NewPaper body) {
        Candidate found = find(actor, candidate);
        List<Refusal> reasons = new ArrayList<>();
        Optional<PaperKind> kind =
                body == null || body.kind() == null ? Optional.empty() : Address.find(PaperKind.values(), body.kind());
        LocalDate on = body == null ? null : body.on();
        if (body == null || kind.isEmpty()) {
            reasons.add(Refusal.at("kind", "people.refusal.choose"));
        }
        if (on == null) {
            reasons.add(Refusal.at("on", "admission.refusal.unreadable-day"));
        }
        if (body == null || kind.isEmpty() || on == null) {
            throw ApiRefused.of(reasons, texts);
        }
        done(papers.record(actor, found.id(), body.facts(kind.get(), on), null, FormKey.named(key)), texts);
        return CandidateWorkJson.Papers.of(papers.of(found.id()));
    }

    @Operation(summary = "Mentors", description = "Who looks or looked after the candidate, the latest first")
    @Requires(AdmissionCapabilities.CANDIDATES_READ)
    @GetMapping("/mentors")
    CandidateWorkJson.Mentors mentors(Actor actor, @PathVariable long candidate) {
        return CandidateWorkJson.Mentors.of(mentors.of(find(actor, candidate).id()));
    }

    @Operation(
            summary = "Assign a mentor",
            description = "An official member of the candidate's cell; sent again with the same key it is one")
    @Requires(AdmissionCapabilities.CANDIDATES_EDIT)
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping("/mentors")
    CandidateWorkJson.Mentors assign(
            Actor actor,
            Texts texts,
            @PathVariable long candidate,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody(required = false) CandidateWorkJson.@Nullable NewMentor body) {
        Candidate found = find(actor, candidate);
        Long person = body == null ? null : body.person();
        LocalDate on = body == null ? null : body.on();
        if (body == null || person == null || on == null) {
            throw ApiRefused.of(List.of(Refusal.at("person", "admission.refusal.choose-member")), texts);
        }
        done(
                mentors.assign(
                        actor,
                        found.id(),
                        new PersonId(person),
                        on,
                        PersonForm.text(body.resolution()),
                        FormKey.named(key)),
                texts);
        return CandidateWorkJson.Mentors.of(mentors.of(found.id()));
    }

    private Candidate find(Actor actor, long candidate) {
        return candidates.find(actor, new CandidateId(candidate)).orElseThrow(Pages::missing);
    }

    private static void done(Outcome<CandidateId> outcome, Texts texts) {
        switch (outcome) {
            case Outcome.Missing<CandidateId>() -> throw Pages.missing();
            case Outcome.Refused<CandidateId>(List<Refusal> reasons) -> throw ApiRefused.of(reasons, texts);
            case Outcome.Done<CandidateId> done -> {}
        }
    }
}
