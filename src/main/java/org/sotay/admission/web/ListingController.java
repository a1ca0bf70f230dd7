package org.sotay.admission.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.admission.AdmissionCapabilities;
import org.sotay.admission.Candidate;
import org.sotay.admission.CandidateId;
import org.sotay.admission.Candidates;
import org.sotay.admission.Listing;
import org.sotay.admission.Written;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Requires;
import org.sotay.ui.Difference;
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

/// Correcting how a cell put somebody on its list.
@Controller
class ListingController {

    private static final String TEMPLATE = "admission/listing";
    private static final String PATH = "/candidates/{candidate:\\d{1,18}}/listing";

    private final Candidates candidates;
    private final CandidateStepPages steps;

    ListingController(Candidates candidates, CandidateStepPages steps) {
        this.candidates = candidates;
        this.steps = steps;
    }

    @Requires(AdmissionCapabilities.CANDIDATES_EDIT)
    @GetMapping(PATH)
    ModelAndView form(Actor actor, Texts texts, @PathVariable long candidate) {
        Candidate found = steps.find(actor, candidate);
        return Pages.show(TEMPLATE, page(found, ListingForm.of(found, texts), FormErrors.none(), texts, List.of()));
    }

    @Requires(AdmissionCapabilities.CANDIDATES_EDIT)
    @PostMapping(PATH)
    ModelAndView correct(
            Actor actor,
            Texts texts,
            @PathVariable long candidate,
            ListingForm form,
            @RequestParam @Nullable Integer version,
            HttpServletRequest request,
            HttpServletResponse response) {
        Candidate found = steps.find(actor, candidate);
        ListingForm.Read read = form.read();
        Listing listing = read.listing();
        Outcome<Written> outcome = listing == null
                ? Outcome.refused(read.reasons())
                : candidates.correct(actor, new CandidateId(candidate), listing, version == null ? -1 : version);
        return switch (outcome) {
            case Outcome.Missing<Written>() -> throw Pages.missing();
            case Outcome.Refused<Written>(List<Refusal> why) ->
                Pages.invalid(TEMPLATE, page(found, form, FormErrors.of(why), texts, List.of()));
            case Outcome.Done<Written>(Written.Overtaken(Candidate now)) -> overtaken(texts, now, form);
            case Outcome.Done<Written>(Written.Saved saved) ->
                Pages.redirect("/candidates/" + candidate, Toast.done("admission.done.listing"), request, response);
        };
    }

    private static ModelAndView overtaken(Texts texts, Candidate now, ListingForm form) {
        FormErrors errors = FormErrors.of(List.of(Refusal.of("admission.refusal.changed-meanwhile")));
        return Pages.conflict(TEMPLATE, page(now, form, errors, texts, differences(ListingForm.of(now, texts), form)));
    }

    private static List<Difference> differences(ListingForm theirs, ListingForm ours) {
        return Difference.among(
                new Difference("admission.field.listedOn", theirs.listedOn(), ours.listedOn()),
                new Difference("admission.field.resolution", theirs.resolution(), ours.resolution()));
    }

    private static ListingPage page(
            Candidate candidate, ListingForm form, FormErrors errors, Texts texts, List<Difference> differences) {
        return new ListingPage(candidate, form, errors, ListingChoices.of(texts), differences);
    }
}
