package org.sotay.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import org.sotay.ui.Address;
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

/// Plans of reorganisation: their list, one of them, and what it is called.
@Controller
class PlansController {

    static final String LIST = "/reorganisations";
    static final String ONE = LIST + "/{plan:\\d{1,18}}";

    private static final String TEXT = "organisation/plan-text";

    private final Plans plans;
    private final PlanPages pages;
    private final Clock clock;

    PlansController(Plans plans, PlanPages pages, Clock clock) {
        this.plans = plans;
        this.pages = pages;
        this.clock = clock;
    }

    @Requires(OrganisationCapabilities.UNITS_REORGANISE)
    @GetMapping(LIST)
    ModelAndView list(Actor actor) {
        return Pages.show("organisation/plans", new PlansPage(plans.all(actor)));
    }

    @Requires(OrganisationCapabilities.UNITS_REORGANISE)
    @GetMapping(ONE)
    ModelAndView one(Actor actor, Texts texts, Address here, @PathVariable long plan) {
        return Pages.show(
                "organisation/plan", pages.page(actor, pages.find(actor, plan), texts, here, FormErrors.none()));
    }

    @Requires(OrganisationCapabilities.UNITS_REORGANISE)
    @GetMapping(LIST + "/new")
    ModelAndView begin(Texts texts) {
        PlanForm form = new PlanForm("", "", texts.day(LocalDate.now(clock)));
        return Pages.show(TEXT, new PlanTextPage(null, form, FormErrors.none()));
    }

    @Requires(OrganisationCapabilities.UNITS_REORGANISE)
    @PostMapping(LIST + "/new")
    ModelAndView draft(Actor actor, PlanForm form) {
        Outcome<PlanId> outcome = switch (form.read()) {
            case Outcome.Done<PlanText>(PlanText text) -> plans.draft(actor, text, List.of());
            case Outcome.Refused<PlanText>(List<Refusal> reasons) -> Outcome.refused(reasons);
            case Outcome.Missing<PlanText>() -> Outcome.missing();
        };
        return answer(outcome, null, form);
    }

    @Requires(OrganisationCapabilities.UNITS_REORGANISE)
    @GetMapping(ONE + "/text")
    ModelAndView text(Actor actor, Texts texts, @PathVariable long plan) {
        Plan draft = pages.draft(actor, plan);
        PlanText text = draft.text();
        PlanForm form = new PlanForm(text.title(), text.note(), texts.day(text.on()));
        return Pages.show(TEXT, new PlanTextPage(draft, form, FormErrors.none()));
    }

    @Requires(OrganisationCapabilities.UNITS_REORGANISE)
    @PostMapping(ONE + "/text")
    ModelAndView rewrite(
            Actor actor, @PathVariable long plan, @RequestParam(defaultValue = "-1") int version, PlanForm form) {
        Plan draft = pages.draft(actor, plan);
        Outcome<PlanId> outcome = switch (form.read()) {
            case Outcome.Done<PlanText>(PlanText text) -> plans.rewrite(actor, draft.id(), version, text);
            case Outcome.Refused<PlanText>(List<Refusal> reasons) -> Outcome.refused(reasons);
            case Outcome.Missing<PlanText>() -> Outcome.missing();
        };
        return answer(outcome, draft, form);
    }

    @Requires(OrganisationCapabilities.UNITS_REORGANISE)
    @PostMapping(ONE + "/discard")
    ModelAndView discard(
            Actor actor,
            Texts texts,
            Address here,
            @PathVariable long plan,
            @RequestParam(defaultValue = "-1") int version,
            HttpServletRequest request,
            HttpServletResponse response) {
        Plan draft = pages.find(actor, plan);
        return switch (plans.discard(actor, draft.id(), version)) {
            case Outcome.Missing<PlanId>() -> throw Pages.missing();
            case Outcome.Refused<PlanId>(List<Refusal> reasons) ->
                Pages.invalid("organisation/plan", pages.page(actor, draft, texts, here, FormErrors.of(reasons)));
            case Outcome.Done<PlanId> done ->
                Pages.redirect(
                        LIST,
                        Toast.done("organisation.plan.discarded", draft.text().title()),
                        request,
                        response);
        };
    }

    private static ModelAndView answer(Outcome<PlanId> outcome, @Nullable Plan plan, PlanForm form) {
        return switch (outcome) {
            case Outcome.Missing<PlanId>() -> throw Pages.missing();
            case Outcome.Refused<PlanId>(List<Refusal> reasons) ->
                Pages.invalid(TEXT, new PlanTextPage(plan, form, FormErrors.of(reasons)));
            case Outcome.Done<PlanId>(PlanId id) -> Pages.redirect(LIST + "/" + id);
        };
    }
}
