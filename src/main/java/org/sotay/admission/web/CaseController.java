package org.sotay.admission.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.sotay.admission.AdmissionCapabilities;
import org.sotay.admission.AdmissionCases;
import org.sotay.admission.AdmissionStep;
import org.sotay.admission.CandidateId;
import org.sotay.admission.CaseView;
import org.sotay.admission.CaseViews;
import org.sotay.admission.StepReader;
import org.sotay.admission.StepResult;
import org.sotay.admission.StepTold;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Requires;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The forms of the steps of a case, the application that opens it among them.
@Controller
class CaseController {

    private static final String OPEN = "/candidates/{candidate:\\d{1,18}}/case";
    private static final String CASE = "/cases/{admission:\\d{1,18}}";
    private static final String STEP = CASE + "/steps/{step:[a-z-]{1,40}}";

    private final CaseViews views;
    private final AdmissionCases cases;
    private final CaseStepPages pages;

    CaseController(CaseViews views, AdmissionCases cases, CaseStepPages pages) {
        this.views = views;
        this.cases = cases;
        this.pages = pages;
    }

    /// A case is read on the page of its candidate.
    @Requires(AdmissionCapabilities.CANDIDATES_READ)
    @GetMapping(CASE)
    ModelAndView read(Actor actor, @PathVariable long admission) {
        CaseView view = views.find(actor, admission).orElseThrow(Pages::missing);
        return Pages.redirect("/candidates/" + view.candidate().id());
    }

    @Requires(AdmissionCapabilities.CASES_STEP)
    @GetMapping(OPEN)
    ModelAndView application(Actor actor, Texts texts, @PathVariable long candidate) {
        CaseView view = views.of(actor, new CandidateId(candidate)).orElseThrow(Pages::missing);
        return pages.form(view, AdmissionStep.APPLICATION, opening(candidate), texts);
    }

    @Requires(AdmissionCapabilities.CASES_STEP)
    @PostMapping(OPEN)
    ModelAndView open(
            Actor actor,
            Texts texts,
            @PathVariable long candidate,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        CandidateId id = new CandidateId(candidate);
        StepReader.Read<StepTold> read = StepReader.step(AdmissionStep.APPLICATION, typed);
        StepTold told = read.told();
        Outcome<StepResult> outcome =
                told == null ? Outcome.refused(read.reasons()) : cases.open(actor, id, told, CaseStepPages.once(typed));
        CaseView view = views.of(actor, id).orElseThrow(Pages::missing);
        return pages.answer(
                view, AdmissionStep.APPLICATION, opening(candidate), typed, outcome, texts, request, response);
    }

    @Requires(AdmissionCapabilities.CASES_STEP)
    @GetMapping(STEP)
    ModelAndView step(Actor actor, Texts texts, @PathVariable long admission, @PathVariable String step) {
        AdmissionStep wanted = AdmissionStep.of(step).orElseThrow(Pages::missing);
        CaseView view = views.find(actor, admission).orElseThrow(Pages::missing);
        return pages.form(view, wanted, action(admission, wanted), texts);
    }

    @Requires(AdmissionCapabilities.CASES_STEP)
    @PostMapping(STEP)
    ModelAndView take(
            Actor actor,
            Texts texts,
            @PathVariable long admission,
            @PathVariable String step,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        AdmissionStep wanted = AdmissionStep.of(step).orElseThrow(Pages::missing);
        StepReader.Read<StepTold> read = StepReader.step(wanted, typed);
        StepTold told = read.told();
        Outcome<StepResult> outcome = told == null
                ? Outcome.refused(read.reasons())
                : cases.take(actor, admission, told, CaseStepPages.once(typed));
        CaseView view = views.find(actor, admission).orElseThrow(Pages::missing);
        return pages.answer(view, wanted, action(admission, wanted), typed, outcome, texts, request, response);
    }

    private static String opening(long candidate) {
        return "/candidates/" + candidate + "/case";
    }

    private static String action(long admission, AdmissionStep step) {
        return "/cases/" + admission + "/steps/" + step.word();
    }
}
