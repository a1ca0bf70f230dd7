package org.sotay.admission.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sotay.admission.AdmissionStep;
import org.sotay.admission.AheadStep;
import org.sotay.admission.CaseView;
import org.sotay.admission.StepResult;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.procedure.Finding;
import org.sotay.procedure.TakenStep;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.sotay.ui.Toast;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Shows the form of a step and answers what came of it.
@Component
class CaseStepPages {

    private static final String TEMPLATE = "admission/case-step";

    /// The form, with today filled in.
    ModelAndView form(CaseView view, AdmissionStep step, String action, Texts texts) {
        TakenStep taken = view.file().last(step.name()).orElse(null);
        if (ahead(view, step) == null && taken == null) {
            throw Pages.missing();
        }
        Map<String, String> values = new HashMap<>();
        values.put("on", texts.day(view.today()));
        values.put("once", UUID.randomUUID().toString());
        return Pages.show(TEMPLATE, page(view, step, action, values, FormErrors.none(), List.of(), texts));
    }

    ModelAndView answer(
            CaseView view,
            AdmissionStep step,
            String action,
            Map<String, String> typed,
            Outcome<StepResult> outcome,
            Texts texts,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (outcome) {
            case Outcome.Missing<StepResult>() -> throw Pages.missing();
            case Outcome.Refused<StepResult>(List<Refusal> reasons) ->
                Pages.invalid(TEMPLATE, page(view, step, action, typed, FormErrors.of(reasons), List.of(), texts));
            case Outcome.Done<StepResult>(StepResult.Taken taken) ->
                Pages.redirect(
                        "/candidates/" + view.candidate().id(),
                        Toast.done("admission.case.recorded", texts.get("admission.step." + step)),
                        request,
                        response);
            case Outcome.Done<StepResult>(StepResult result) -> again(view, step, action, typed, result, texts);
        };
    }

    private static ModelAndView again(
            CaseView view,
            AdmissionStep step,
            String action,
            Map<String, String> typed,
            StepResult result,
            Texts texts) {
        FormErrors none = FormErrors.none();
        return switch (result) {
            case StepResult.Refused(List<Finding> findings) ->
                Pages.invalid(TEMPLATE, page(view, step, action, typed, none, findings, texts));
            case StepResult.KeyTaken() -> {
                FormErrors sent = FormErrors.of(List.of(Refusal.of("admission.case.sent-otherwise")));
                yield Pages.conflict(TEMPLATE, page(view, step, action, fresh(typed), sent, List.of(), texts));
            }
            case StepResult.Overtaken overtaken ->
                Pages.conflict(TEMPLATE, page(view, step, action, typed, none, List.of(), texts));
            case StepResult.Taken taken ->
                Pages.conflict(TEMPLATE, page(view, step, action, typed, none, List.of(), texts));
        };
    }

    private static Map<String, String> fresh(Map<String, String> typed) {
        Map<String, String> again = new HashMap<>(typed);
        again.put("once", UUID.randomUUID().toString());
        return again;
    }

    private static StepFormPage page(
            CaseView view,
            AdmissionStep step,
            String action,
            Map<String, String> typed,
            FormErrors errors,
            List<Finding> refused,
            Texts texts) {
        AheadStep ahead = ahead(view, step);
        TakenStep taken = view.file().last(step.name()).orElse(null);
        AheadStep shown = ahead == null ? new AheadStep(step, 0, "", List.of(), 0, 0) : ahead;
        Map<String, String> values = new HashMap<>(typed);
        values.put("round", values.getOrDefault("round", String.valueOf(shown.round())));
        return new StepFormPage(
                view.candidate(),
                action,
                shown,
                StepFields.of(step, shown.electors() > 0, texts),
                values,
                errors,
                refused,
                ahead == null ? taken : null);
    }

    private static @Nullable AheadStep ahead(CaseView view, AdmissionStep step) {
        return view.ahead().stream()
                .filter(ahead -> ahead.step() == step)
                .findFirst()
                .orElse(null);
    }

    /// The key of a form; one of nobody's where what stands there is none.
    static UUID once(Map<String, String> typed) {
        try {
            return UUID.fromString(typed.getOrDefault("once", ""));
        } catch (IllegalArgumentException noKey) {
            return UUID.randomUUID();
        }
    }
}
