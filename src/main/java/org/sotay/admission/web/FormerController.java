package org.sotay.admission.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.sotay.admission.AdmissionCapabilities;
import org.sotay.admission.CandidateId;
import org.sotay.admission.FormerMember;
import org.sotay.admission.FormerMembers;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Requires;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Pages;
import org.sotay.ui.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Records why a candidate who was a member before is none any more.
@Controller
class FormerController {

    private static final String PATH = "/candidates/{candidate:\\d{1,18}}/former";
    private static final String TEMPLATE = "admission/former";

    private final FormerMembers members;

    FormerController(FormerMembers members) {
        this.members = members;
    }

    @Requires(AdmissionCapabilities.CANDIDATES_EDIT)
    @GetMapping(PATH)
    ModelAndView form(Actor actor, @PathVariable long candidate) {
        FormerMember member = find(actor, candidate);
        return Pages.show(TEMPLATE, new FormerPage(member, FormerForm.empty(), FormErrors.none()));
    }

    @Requires(AdmissionCapabilities.CANDIDATES_EDIT)
    @PostMapping(PATH)
    ModelAndView record(
            Actor actor,
            @PathVariable long candidate,
            FormerForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        List<Refusal> unreadable = form.unreadable();
        Outcome<CandidateId> outcome = unreadable.isEmpty()
                ? members.record(
                        actor,
                        new CandidateId(candidate),
                        form.chosen().orElseThrow(),
                        form.day().orElse(null))
                : Outcome.refused(unreadable);
        return switch (outcome) {
            case Outcome.Done<CandidateId> done ->
                Pages.redirect("/candidates/" + candidate, Toast.done("admission.former.recorded"), request, response);
            case Outcome.Refused<CandidateId> refused ->
                Pages.invalid(TEMPLATE, new FormerPage(find(actor, candidate), form, FormErrors.of(refused.reasons())));
            case Outcome.Missing<CandidateId> missing -> throw Pages.missing();
        };
    }

    private FormerMember find(Actor actor, long candidate) {
        return members.find(actor, new CandidateId(candidate)).orElseThrow(Pages::missing);
    }
}
