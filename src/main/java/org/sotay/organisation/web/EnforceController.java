package org.sotay.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Requires;
import org.sotay.organisation.OrganisationCapabilities;
import org.sotay.organisation.Plan;
import org.sotay.organisation.PlanId;
import org.sotay.organisation.PlanPreview;
import org.sotay.organisation.Reorganisations;
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

/// Putting a plan in force, after a last look at what it does, and undoing it.
@Controller
class EnforceController {

    private static final String TEMPLATE = "organisation/plan-enforce";

    private final Reorganisations reorganisations;
    private final PlanPages pages;

    EnforceController(Reorganisations reorganisations, PlanPages pages) {
        this.reorganisations = reorganisations;
        this.pages = pages;
    }

    @Requires(OrganisationCapabilities.UNITS_REORGANISE)
    @GetMapping(PlansController.ONE + "/enforce")
    ModelAndView confirm(Actor actor, Texts texts, Address here, @PathVariable long plan) {
        Plan draft = pages.draft(actor, plan);
        PlanPage page = pages.page(actor, draft, texts, here, FormErrors.none());
        return page.ready() ? Pages.show(TEMPLATE, page) : Pages.redirect(PlanPage.path(draft));
    }

    @Requires(OrganisationCapabilities.UNITS_REORGANISE)
    @PostMapping(PlansController.ONE + "/enforce")
    ModelAndView enforce(
            Actor actor,
            Texts texts,
            Address here,
            @PathVariable long plan,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "") String seal,
            HttpServletRequest request,
            HttpServletResponse response) {
        Plan found = pages.find(actor, plan);
        return switch (reorganisations.enforce(actor, found.id(), version, seal)) {
            case Outcome.Missing<PlanPreview>() -> throw Pages.missing();
            case Outcome.Refused<PlanPreview>(List<Refusal> reasons) -> refused(actor, texts, here, plan, reasons);
            case Outcome.Done<PlanPreview> done ->
                Pages.redirect(
                        PlanPage.path(found),
                        Toast.undoable(
                                PlanPage.path(found) + "/undo?version=" + (version + 1),
                                "organisation.plan.in-force",
                                found.text().title()),
                        request,
                        response);
        };
    }

    @Requires(OrganisationCapabilities.UNITS_REORGANISE)
    @PostMapping(PlansController.ONE + "/undo")
    ModelAndView undo(
            Actor actor,
            Texts texts,
            Address here,
            @PathVariable long plan,
            @RequestParam(defaultValue = "-1") int version,
            HttpServletRequest request,
            HttpServletResponse response) {
        Plan found = pages.find(actor, plan);
        return switch (reorganisations.undo(actor, found.id(), version)) {
            case Outcome.Missing<PlanId>() -> throw Pages.missing();
            case Outcome.Refused<PlanId>(List<Refusal> reasons) -> refused(actor, texts, here, plan, reasons);
            case Outcome.Done<PlanId> done ->
                Pages.redirect(
                        PlanPage.path(found),
                        Toast.done("organisation.plan.undone", found.text().title()),
                        request,
                        response);
        };
    }

    private ModelAndView refused(Actor actor, Texts texts, Address here, long plan, List<Refusal> reasons) {
        return Pages.invalid(
                "organisation/plan",
                pages.page(actor, pages.find(actor, plan), texts, here.without("page"), FormErrors.of(reasons)));
    }
}
