package org.sotay.admission.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sotay.admission.AdmissionCapabilities;
import org.sotay.admission.AdmissionCases;
import org.sotay.admission.AdmissionStep;
import org.sotay.admission.CandidateId;
import org.sotay.admission.CaseViews;
import org.sotay.admission.StepReader;
import org.sotay.admission.StepResult;
import org.sotay.admission.StepTold;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Requires;
import org.sotay.procedure.Finding;
import org.sotay.procedure.TakenStep;
import org.sotay.ui.ApiRefused;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Admission cases and their steps, for programs.
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Cases", description = "Admissions step by step, judged by the rules of their day")
class CaseApi {

    static final String KEY = "Idempotency-Key";

    private final CaseViews views;
    private final AdmissionCases cases;

    CaseApi(CaseViews views, AdmissionCases cases) {
        this.views = views;
        this.cases = cases;
    }

    @Operation(summary = "One case", description = "Steps taken, what can come and what speaks against it, periods")
    @Requires(AdmissionCapabilities.CANDIDATES_READ)
    @GetMapping("/cases/{admission:\\d{1,18}}")
    CaseJson one(Actor actor, Texts texts, @PathVariable long admission) {
        return views.find(actor, admission)
                .map(view -> CaseJson.of(view, texts))
                .orElseThrow(Pages::missing);
    }

    @Operation(
            summary = "Take a step",
            description = "`on` and what the step asks for; the same key with the same content does it once;"
                    + " 422 explains as the pages do, 409 tells what somebody else did before")
    @Parameter(name = KEY, in = ParameterIn.HEADER, description = "Any text that names this attempt")
    @Requires(AdmissionCapabilities.CASES_STEP)
    @PostMapping("/cases/{admission:\\d{1,18}}/steps/{step:[A-Za-z_-]{1,40}}")
    CaseJson take(
            Actor actor,
            Texts texts,
            @PathVariable long admission,
            @PathVariable String step,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestBody(required = false) @Nullable Map<String, Object> sent) {
        AdmissionStep wanted = AdmissionStep.of(step).orElseThrow(Pages::missing);
        if (views.find(actor, admission).isEmpty()) {
            throw Pages.missing();
        }
        Outcome<StepResult> outcome = read(wanted, sent, told -> cases.take(actor, admission, told, once(actor, key)));
        return one(actor, texts, done(outcome, texts));
    }

    @Operation(summary = "Open a case", description = "With the application: `on`, `number`, `note`")
    @Parameter(name = KEY, in = ParameterIn.HEADER, description = "Any text that names this attempt")
    @Requires(AdmissionCapabilities.CASES_STEP)
    @PostMapping("/candidates/{candidate:\\d{1,18}}/case")
    CaseJson open(
            Actor actor,
            Texts texts,
            @PathVariable long candidate,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestBody(required = false) @Nullable Map<String, Object> sent) {
        if (views.of(actor, new CandidateId(candidate)).isEmpty()) {
            throw Pages.missing();
        }
        Outcome<StepResult> outcome = read(
                AdmissionStep.APPLICATION,
                sent,
                told -> cases.open(actor, new CandidateId(candidate), told, once(actor, key)));
        return one(actor, texts, done(outcome, texts));
    }

    private static Outcome<StepResult> read(
            AdmissionStep step, @Nullable Map<String, Object> sent, Function<StepTold, Outcome<StepResult>> take) {
        StepReader.Read<StepTold> read = StepReader.step(step, words(sent));
        StepTold told = read.told();
        return told == null ? Outcome.refused(read.reasons()) : take.apply(told);
    }

    /// What was sent, as a form would have it; what is no plain value is left out.
    static Map<String, String> words(@Nullable Map<String, Object> sent) {
        return sent == null ? Map.of() : plain(sent);
    }

    private static Map<String, String> plain(Map<String, Object> sent) {
        return sent.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof String
                        || entry.getValue() instanceof Number
                        || entry.getValue() instanceof Boolean)
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue())));
    }

    /// A key of one account; none where none was sent.
    private static @Nullable UUID once(Actor actor, @Nullable String key) {
        return key == null || key.isBlank()
                ? null
                : UUID.nameUUIDFromBytes((actor.account() + " " + key).getBytes(StandardCharsets.UTF_8));
    }

    /// The number of the case when it is done.
    static long done(Outcome<StepResult> outcome, Texts texts) {
        return switch (outcome) {
            case Outcome.Missing<StepResult>() -> throw Pages.missing();
            case Outcome.Refused<StepResult>(List<Refusal> reasons) -> throw ApiRefused.of(reasons, texts);
            case Outcome.Done<StepResult>(StepResult.Refused(List<Finding> findings)) ->
                throw CaseRefused.of(findings, texts);
            case Outcome.Done<StepResult>(StepResult.Overtaken(TakenStep before)) ->
                throw CaseRefused.overtaken(before);
            case Outcome.Done<StepResult>(StepResult.KeyTaken()) -> throw CaseRefused.keyTaken();
            case Outcome.Done<StepResult>(StepResult.Taken(long caseId, int round)) -> caseId;
        };
    }
}
