package org.sotay.admission.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.sotay.admission.AdmissionCapabilities;
import org.sotay.admission.AdmissionClock;
import org.sotay.admission.CaseExits;
import org.sotay.admission.CaseExtensions;
import org.sotay.admission.CaseView;
import org.sotay.admission.CaseViews;
import org.sotay.admission.ExitTold;
import org.sotay.admission.ExtensionTold;
import org.sotay.admission.StepReader;
import org.sotay.admission.StepResult;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Requires;
import org.sotay.ui.Address;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Ending a case, and making a period longer.
@Controller
class CaseEndController {

    private static final String END = "/cases/{admission:\\d{1,18}}/end";
    private static final String CLOCK = "/cases/{admission:\\d{1,18}}/clocks/{clock:[a-z-]{1,40}}";

    private final CaseViews views;
    private final CaseExits exits;
    private final CaseExtensions extensions;

    CaseEndController(CaseViews views, CaseExits exits, CaseExtensions extensions) {
        this.views = views;
        this.exits = exits;
        this.extensions = extensions;
    }

    @Requires(AdmissionCapabilities.CASES_STEP)
    @GetMapping(END)
    ModelAndView end(Actor actor, Texts texts, @PathVariable long admission) {
        CaseView view = views.find(actor, admission).orElseThrow(Pages::missing);
        if (view.exits().isEmpty()) {
            throw Pages.missing();
        }
        Map<String, String> values = Map.of("on", texts.day(view.today()));
        return Pages.show(CaseEndPages.TEMPLATE, CaseEndPages.end(view, values, FormErrors.none(), List.of(), texts));
    }

    @Requires(AdmissionCapabilities.CASES_STEP)
    @PostMapping(END)
    ModelAndView end(
            Actor actor,
            Texts texts,
            @PathVariable long admission,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        StepReader.Read<ExitTold> read = StepReader.exit(typed);
        ExitTold told = read.told();
        Outcome<StepResult> outcome =
                told == null ? Outcome.refused(read.reasons()) : exits.end(actor, admission, told);
        CaseView view = views.find(actor, admission).orElseThrow(Pages::missing);
        return CaseEndPages.answer(
                view,
                outcome,
                (errors, findings) -> CaseEndPages.end(view, typed, errors, findings, texts),
                "admission.case.ended",
                request,
                response);
    }

    @Requires(AdmissionCapabilities.CASES_STEP)
    @GetMapping(CLOCK)
    ModelAndView clock(Actor actor, @PathVariable long admission, @PathVariable String clock) {
        CaseView view = views.find(actor, admission).orElseThrow(Pages::missing);
        AdmissionClock wanted = Address.find(AdmissionClock.values(), clock).orElseThrow(Pages::missing);
        if (CaseEndPages.longest(view, wanted) == 0) {
            throw Pages.missing();
        }
        return Pages.show(
                CaseEndPages.TEMPLATE, CaseEndPages.clock(view, wanted, Map.of(), FormErrors.none(), List.of()));
    }

    @Requires(AdmissionCapabilities.CASES_STEP)
    @PostMapping(CLOCK)
    ModelAndView extend(
            Actor actor,
            @PathVariable long admission,
            @PathVariable String clock,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        AdmissionClock wanted = Address.find(AdmissionClock.values(), clock).orElseThrow(Pages::missing);
        StepReader.Read<ExtensionTold> read = StepReader.extension(wanted, typed);
        ExtensionTold told = read.told();
        Outcome<StepResult> outcome =
                told == null ? Outcome.refused(read.reasons()) : extensions.extend(actor, admission, told);
        CaseView view = views.find(actor, admission).orElseThrow(Pages::missing);
        return CaseEndPages.answer(
                view,
                outcome,
                (errors, findings) -> CaseEndPages.clock(view, wanted, typed, errors, findings),
                "admission.case.extended",
                request,
                response);
    }
}
