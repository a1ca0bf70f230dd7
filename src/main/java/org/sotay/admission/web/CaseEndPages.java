package org.sotay.admission.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.sotay.admission.AdmissionClock;
import org.sotay.admission.CaseView;
import org.sotay.admission.ClockState;
import org.sotay.admission.StepResult;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.procedure.Finding;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Option;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.sotay.ui.Toast;
import org.springframework.web.servlet.ModelAndView;

/// What the forms that end a case, or make a period longer, show and answer.
final class CaseEndPages {

    static final String TEMPLATE = "admission/case-end";

    private CaseEndPages() {}

    static CaseEndPage end(
            CaseView view, Map<String, String> values, FormErrors errors, List<Finding> refused, Texts texts) {
        return new CaseEndPage(
                view.candidate(),
                "/cases/" + view.file().id() + "/end",
                null,
                0,
                view.exits().stream()
                        .map(exit -> new Option(exit.name(), texts.get("admission.exit." + exit)))
                        .toList(),
                values,
                errors,
                refused);
    }

    static CaseEndPage clock(
            CaseView view, AdmissionClock clock, Map<String, String> values, FormErrors errors, List<Finding> refused) {
        return new CaseEndPage(
                view.candidate(),
                "/cases/" + view.file().id() + "/clocks/" + clock.word(),
                clock,
                longest(view, clock),
                List.of(),
                values,
                errors,
                refused);
    }

    /// By how many days the period can be made longer now.
    static int longest(CaseView view, AdmissionClock clock) {
        return view.clocks().stream()
                .filter(state -> state.clock() == clock)
                .mapToInt(ClockState::longest)
                .max()
                .orElse(0);
    }

    static ModelAndView answer(
            CaseView view,
            Outcome<StepResult> outcome,
            BiFunction<FormErrors, List<Finding>, CaseEndPage> again,
            String done,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (outcome) {
            case Outcome.Missing<StepResult>() -> throw Pages.missing();
            case Outcome.Refused<StepResult>(List<Refusal> reasons) ->
                Pages.invalid(TEMPLATE, again.apply(FormErrors.of(reasons), List.of()));
            case Outcome.Done<StepResult>(StepResult.Refused(List<Finding> findings)) ->
                Pages.invalid(TEMPLATE, again.apply(FormErrors.none(), findings));
            case Outcome.Done<StepResult> written ->
                Pages.redirect("/candidates/" + view.candidate().id(), Toast.done(done), request, response);
        };
    }
}
