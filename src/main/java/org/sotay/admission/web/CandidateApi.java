package org.sotay.admission.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.admission.AdmissionCapabilities;
import org.sotay.admission.Candidate;
import org.sotay.admission.CandidateFiles;
import org.sotay.admission.CandidateId;
import org.sotay.admission.CandidateLists;
import org.sotay.admission.CandidateQuery;
import org.sotay.admission.Candidates;
import org.sotay.admission.CategoryFilter;
import org.sotay.admission.Enlisting;
import org.sotay.admission.Listed;
import org.sotay.admission.NewCandidate;
import org.sotay.admission.Origin;
import org.sotay.admission.Stage;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Requires;
import org.sotay.organisation.UnitAt;
import org.sotay.ui.ApiDay;
import org.sotay.ui.ApiQuery;
import org.sotay.ui.ApiRefused;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Candidates for programs.
@RestController
@RequestMapping(path = "/api/v1/candidates", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Candidates", description = "People on the lists of cells, as of any day")
class CandidateApi {

    private static final int SIZE = 50;
    private static final int LARGEST = 200;
    private static final int LAST_PAGE = 1_000_000;
    private static final int LONGEST = 120;

    private final Candidates candidates;
    private final CandidateLists lists;
    private final CandidateFiles files;
    private final Enlisting enlisting;

    CandidateApi(Candidates candidates, CandidateLists lists, CandidateFiles files, Enlisting enlisting) {
        this.candidates = candidates;
        this.lists = lists;
        this.files = files;
        this.enlisting = enlisting;
    }

    @Operation(
            summary = "Candidates of a unit",
            description = "Of the unit and everything below it, by given name; without `stage` everybody on the way")
    @Parameter(name = "unit", in = ParameterIn.QUERY, description = "Code of the unit; your own when left out")
    @Parameter(name = "stage", in = ParameterIn.QUERY)
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "Words of a name in any order")
    @Parameter(name = "category", in = ParameterIn.QUERY)
    @Parameter(name = "origin", in = ParameterIn.QUERY)
    @Parameter(name = "page", in = ParameterIn.QUERY)
    @Parameter(name = "size", in = ParameterIn.QUERY)
    @Requires(AdmissionCapabilities.CANDIDATES_READ)
    @GetMapping
    CandidateJson.Rows list(Actor actor, @ApiDay LocalDate on, HttpServletRequest request) {
        return CandidateJson.Rows.of(lists.list(actor, query(actor, on, ApiQuery.of(request))));
    }

    private CandidateQuery query(Actor actor, LocalDate on, ApiQuery query) {
        String text = query.text("q", LONGEST);
        Optional<Stage> stage = query.choice("stage", Stage.values());
        Optional<CategoryFilter> category = query.choice("category", CategoryFilter.values());
        Optional<Origin> origin = query.choice("origin", Origin.values());
        int page = query.number("page", 1, 1, LAST_PAGE);
        int size = query.number("size", SIZE, 1, LARGEST);
        UnitAt unit = lists.unit(actor, query.text("unit", LONGEST), on).orElseThrow(Pages::missing);
        return new CandidateQuery(
                unit.id(), on, text, stage, category, origin, false, CandidateQuery.Order.NAME, false, page, size);
    }

    @Operation(summary = "One candidate", description = "As of a day; fields your role does not see are absent")
    @Requires(AdmissionCapabilities.CANDIDATES_READ)
    @GetMapping("/{candidate:\\d{1,18}}")
    CandidateJson one(Actor actor, @PathVariable long candidate, @ApiDay LocalDate on) {
        Candidate found = candidates.find(actor, new CandidateId(candidate), on).orElseThrow(Pages::missing);
        return CandidateJson.of(found, files.facts(actor, found.id()).orElse(null));
    }

    @Operation(
            summary = "Put somebody on the list of a cell",
            description = "Sent again with the same `Idempotency-Key` it lists nobody twice")
    @Requires(AdmissionCapabilities.CANDIDATES_EDIT)
    @PostMapping
    ResponseEntity<CandidateJson> put(
            Actor actor,
            Texts texts,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody(required = false) @Nullable NewCandidateJson body) {
        if (body == null) {
            throw ApiRefused.of(List.of(Refusal.at("person", "admission.refusal.missing")), texts);
        }
        NewCandidateJson.Read read = body.read(FormKey.named(key));
        NewCandidate wanted = read.wanted();
        if (wanted == null) {
            throw ApiRefused.of(read.reasons(), texts);
        }
        return switch (enlisting.put(actor, wanted)) {
            case Outcome.Missing<Listed>() -> throw Pages.missing();
            case Outcome.Refused<Listed>(List<Refusal> reasons) -> throw ApiRefused.of(reasons, texts);
            case Outcome.Done<Listed>(Listed.Alike alike) ->
                throw ApiRefused.of(List.of(Refusal.at("anyway", "admission.refusal.alike")), texts);
            case Outcome.Done<Listed>(Listed.Made(CandidateId id)) ->
                ResponseEntity.created(URI.create("/api/v1/candidates/" + id))
                        .body(CandidateJson.of(candidates.find(actor, id).orElseThrow(Pages::missing), null));
        };
    }
}
