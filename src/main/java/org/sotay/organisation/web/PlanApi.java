package org.sotay.organisation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Requires;
import org.sotay.organisation.OrganisationCapabilities;
import org.sotay.organisation.Plan;
import org.sotay.organisation.PlanId;
import org.sotay.organisation.PlanText;
import org.sotay.organisation.Plans;
import org.sotay.organisation.Reorganisations;
import org.sotay.ui.ApiRefused;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/// Plans of reorganisation for programs.
@RestController
@RequestMapping(path = "/api/v1/reorganisations", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Reorganisations", description = "Plans that change many units at once, from one day on")
class PlanApi {

    private static final String ONE = "/{plan:\\d{1,18}}";

    private final Plans plans;
    private final Reorganisations reorganisations;

    PlanApi(Plans plans, Reorganisations reorganisations) {
        this.plans = plans;
        this.reorganisations = reorganisations;
    }

    @Operation(
            summary = "Plans",
            description = "Those drafted in your unit or below it, the latest first, without steps")
    @Requires(OrganisationCapabilities.UNITS_REORGANISE)
    @GetMapping
    List<PlanJson> list(Actor actor) {
        return plans.all(actor).stream().map(PlanJson::brief).toList();
    }

    @Operation(summary = "Draft a plan", description = "It changes nothing before it is put in force")
    @Requires(OrganisationCapabilities.UNITS_REORGANISE)
    @PostMapping
    ResponseEntity<PlanJson> draft(
            Actor actor, Texts texts, @RequestBody PlanJson.Draft draft, UriComponentsBuilder address) {
        PlanText text = draft.text().orElseThrow(() -> undated(texts));
        PlanId id = value(plans.draft(actor, text, read(draft.steps(), texts)), texts);
        return ResponseEntity.created(
                        address.path("/api/v1/reorganisations/{id}").build(id.value()))
                .body(PlanJson.of(find(actor, id.value())));
    }

    @Operation(summary = "One plan", description = "With its steps")
    @Requires(OrganisationCapabilities.UNITS_REORGANISE)
    @GetMapping(ONE)
    PlanJson one(Actor actor, @PathVariable long plan) {
        return PlanJson.of(find(actor, plan));
    }

    @Operation(
            summary = "Change name, note or day of a draft",
            description = "409 when it changed since you looked at it")
    @Requires(OrganisationCapabilities.UNITS_REORGANISE)
    @PutMapping(ONE)
    PlanJson rewrite(Actor actor, Texts texts, @PathVariable long plan, @RequestBody PlanJson.Text wanted) {
        PlanText text = wanted.text().orElseThrow(() -> undated(texts));
        value(plans.rewrite(actor, new PlanId(plan), wanted.version(), text), texts);
        return one(actor, plan);
    }

    @Operation(summary = "Write the steps of a draft", description = "In place of those there are; 409 when it changed")
    @Requires(OrganisationCapabilities.UNITS_REORGANISE)
    @PutMapping(ONE + "/steps")
    PlanJson write(Actor actor, Texts texts, @PathVariable long plan, @RequestBody PlanJson.Steps wanted) {
        find(actor, plan);
        value(plans.write(actor, new PlanId(plan), wanted.version(), read(wanted.steps(), texts)), texts);
        return one(actor, plan);
    }

    @Operation(summary = "Throw a draft away", description = "What was in force stays known")
    @Requires(OrganisationCapabilities.UNITS_REORGANISE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @DeleteMapping(ONE)
    void discard(Actor actor, Texts texts, @PathVariable long plan, @RequestParam int version) {
        value(plans.discard(actor, new PlanId(plan), version), texts);
    }

    @Operation(
            summary = "What a plan would do",
            description = "Every unit it touches, and why it cannot be put in force")
    @Requires(OrganisationCapabilities.UNITS_REORGANISE)
    @GetMapping(ONE + "/preview")
    PreviewJson preview(Actor actor, Texts texts, @PathVariable long plan) {
        return PreviewJson.of(plans.preview(actor, find(actor, plan)), texts);
    }

    @Operation(summary = "Put in force", description = "All or nothing, and only what the preview of that seal shows")
    @Requires(OrganisationCapabilities.UNITS_REORGANISE)
    @PostMapping(ONE + "/enforce")
    PlanJson enforce(Actor actor, Texts texts, @PathVariable long plan, @RequestBody PlanJson.Seen seen) {
        String seal = seen.seal() == null ? "" : seen.seal();
        value(reorganisations.enforce(actor, new PlanId(plan), seen.version(), seal), texts);
        return one(actor, plan);
    }

    @Operation(summary = "Undo", description = "On the day it was put in force, as long as nothing depends on it")
    @Requires(OrganisationCapabilities.UNITS_REORGANISE)
    @PostMapping(ONE + "/undo")
    PlanJson undo(Actor actor, Texts texts, @PathVariable long plan, @RequestBody PlanJson.Seen seen) {
        value(reorganisations.undo(actor, new PlanId(plan), seen.version()), texts);
        return one(actor, plan);
    }

    private Plan find(Actor actor, long plan) {
        return plans.find(actor, new PlanId(plan)).orElseThrow(Pages::missing);
    }

    /// The operations, or a refusal that names each step that cannot be read.
    private static List<org.sotay.organisation.Operation> read(@Nullable List<StepJson> steps, Texts texts) {
        List<org.sotay.organisation.Operation> operations = PlanJson.operations(steps);
        if (steps != null && operations.size() < steps.size()) {
            throw ApiRefused.of(
                    IntStream.range(0, steps.size())
                            .filter(index -> steps.get(index).read().isEmpty())
                            .mapToObj(index -> Refusal.at("steps", "organisation.refusal.plan-step", index + 1))
                            .toList(),
                    texts);
        }
        return operations;
    }

    private static ApiRefused undated(Texts texts) {
        return ApiRefused.of(List.of(Refusal.at("on", "organisation.refusal.unreadable-day")), texts);
    }

    private static <T> T value(Outcome<T> outcome, Texts texts) {
        return switch (outcome) {
            case Outcome.Missing<T>() -> throw Pages.missing();
            case Outcome.Refused<T>(List<Refusal> reasons) -> throw refused(reasons, texts);
            case Outcome.Done<T>(T value) -> value;
        };
    }

    private static ApiRefused refused(List<Refusal> reasons, Texts texts) {
        return reasons.stream()
                .filter(reason -> reason.key().endsWith("-meanwhile"))
                .findFirst()
                .map(reason -> ApiRefused.overtaken(reason, texts))
                .orElseGet(() -> ApiRefused.of(reasons, texts));
    }
}
