package org.sotay.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Requires;
import org.sotay.organisation.Kinds;
import org.sotay.organisation.Operation;
import org.sotay.organisation.OrganisationCapabilities;
import org.sotay.organisation.Plan;
import org.sotay.organisation.PlanId;
import org.sotay.organisation.Plans;
import org.sotay.ui.Address;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Option;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The steps of a draft: adding, changing, ordering, leaving out.
@Controller
class StepsController {

    private static final String STEPS = PlansController.ONE + "/steps";
    private static final String STEP = STEPS + "/{number:\\d{1,4}}";
    private static final String TEMPLATE = "organisation/step";

    private final Plans plans;
    private final PlanPages pages;
    private final StepReader reader;
    private final Kinds kinds;

    StepsController(Plans plans, PlanPages pages, StepReader reader, Kinds kinds) {
        this.plans = plans;
        this.pages = pages;
        this.reader = reader;
        this.kinds = kinds;
    }

    @Requires(OrganisationCapabilities.UNITS_REORGANISE)
    @GetMapping(STEPS + "/new")
    ModelAndView begin(Actor actor, Texts texts, Address here, @PathVariable long plan) {
        Plan draft = pages.draft(actor, plan);
        StepKind type = here.choice("type", StepKind.values()).orElse(StepKind.MOVE);
        return Pages.show(TEMPLATE, page(texts, draft, null, StepForm.empty(type), FormErrors.none()));
    }

    @Requires(OrganisationCapabilities.UNITS_REORGANISE)
    @PostMapping(STEPS + "/new")
    ModelAndView add(
            Actor actor,
            Texts texts,
            @PathVariable long plan,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "-1") int version,
            HttpServletRequest request) {
        Plan draft = pages.draft(actor, plan);
        StepKind kind = Address.find(StepKind.values(), type).orElseThrow(Pages::missing);
        return answer(actor, texts, draft, null, StepForm.of(kind, request), version, request);
    }

    @Requires(OrganisationCapabilities.UNITS_REORGANISE)
    @GetMapping(STEP)
    ModelAndView form(Actor actor, Texts texts, @PathVariable long plan, @PathVariable int number) {
        Plan draft = pages.draft(actor, plan);
        return Pages.show(TEMPLATE, page(texts, draft, number, StepForm.of(step(draft, number)), FormErrors.none()));
    }

    @Requires(OrganisationCapabilities.UNITS_REORGANISE)
    @PostMapping(STEP)
    ModelAndView change(
            Actor actor,
            Texts texts,
            @PathVariable long plan,
            @PathVariable int number,
            @RequestParam(defaultValue = "-1") int version,
            HttpServletRequest request) {
        Plan draft = pages.draft(actor, plan);
        StepKind type = StepForm.of(step(draft, number)).type();
        return answer(actor, texts, draft, number, StepForm.of(type, request), version, request);
    }

    @Requires(OrganisationCapabilities.UNITS_REORGANISE)
    @PostMapping(STEP + "/{way:up|down|remove}")
    ModelAndView order(
            Actor actor,
            Texts texts,
            Address here,
            @PathVariable long plan,
            @PathVariable int number,
            @PathVariable String way,
            @RequestParam(defaultValue = "-1") int version) {
        Plan draft = pages.draft(actor, plan);
        step(draft, number);
        List<Operation> steps = new ArrayList<>(draft.steps());
        int at = number - 1;
        switch (way) {
            case "up" -> Collections.swap(steps, at, Math.max(at - 1, 0));
            case "down" -> Collections.swap(steps, at, Math.min(at + 1, steps.size() - 1));
            default -> steps.remove(at);
        }
        return switch (plans.write(actor, draft.id(), version, steps)) {
            case Outcome.Missing<PlanId>() -> throw Pages.missing();
            case Outcome.Refused<PlanId>(List<Refusal> reasons) ->
                Pages.invalid(
                        "organisation/plan",
                        pages.page(actor, pages.find(actor, plan), texts, here, FormErrors.of(reasons)));
            case Outcome.Done<PlanId>(PlanId id) -> Pages.redirect(PlanPage.path(draft));
        };
    }

    private ModelAndView answer(
            Actor actor,
            Texts texts,
            Plan draft,
            @Nullable Integer number,
            StepForm form,
            int version,
            HttpServletRequest request) {
        if (request.getParameter("more") != null) {
            return Pages.show(TEMPLATE, page(texts, draft, number, form.withRoom(), FormErrors.none()));
        }
        Outcome<PlanId> outcome = switch (reader.read(actor, form, draft.on())) {
            case Outcome.Done<List<Operation>>(List<Operation> read) ->
                plans.write(actor, draft.id(), version, with(draft, number, read));
            case Outcome.Refused<List<Operation>>(List<Refusal> reasons) -> Outcome.refused(reasons);
            case Outcome.Missing<List<Operation>>() -> Outcome.missing();
        };
        return switch (outcome) {
            case Outcome.Missing<PlanId>() -> throw Pages.missing();
            case Outcome.Refused<PlanId>(List<Refusal> reasons) ->
                Pages.invalid(TEMPLATE, page(texts, draft, number, form.withRoom(), FormErrors.of(reasons)));
            case Outcome.Done<PlanId>(PlanId id) -> Pages.redirect(PlanPage.path(draft));
        };
    }

    private static List<Operation> with(Plan draft, @Nullable Integer number, List<Operation> read) {
        List<Operation> steps = new ArrayList<>(draft.steps());
        if (number == null) {
            steps.addAll(read);
        } else {
            steps.remove(number - 1);
            steps.addAll(number - 1, read);
        }
        return steps;
    }

    private static Operation step(Plan draft, int number) {
        if (number < 1 || number > draft.steps().size()) {
            throw Pages.missing();
        }
        return draft.steps().get(number - 1);
    }

    private StepPage page(Texts texts, Plan draft, @Nullable Integer number, StepForm form, FormErrors errors) {
        return new StepPage(
                draft,
                number,
                form,
                errors,
                UnitTexts.kinds(texts, kinds.all()),
                UnitTexts.sectors(texts),
                Arrays.stream(PartForm.Rule.values())
                        .map(rule -> new Option(rule.name(), texts.get("organisation.plan.share." + rule)))
                        .toList());
    }
}
