package org.sotay.admission.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.sotay.admission.AdmissionCapabilities;
import org.sotay.admission.CandidateId;
import org.sotay.admission.Departures;
import org.sotay.admission.Leaving;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Requires;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.sotay.ui.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where a candidate goes: to another cell, off the list, back again.
@Controller
class CandidateStepController {

    private static final String CANDIDATE = "/candidates/{candidate:\\d{1,18}}";

    private final Departures departures;
    private final CandidateStepPages pages;

    CandidateStepController(Departures departures, CandidateStepPages pages) {
        this.departures = departures;
        this.pages = pages;
    }

    @Requires(AdmissionCapabilities.CANDIDATES_EDIT)
    @GetMapping(CANDIDATE + "/move")
    ModelAndView move(Actor actor, Texts texts, @PathVariable long candidate) {
        return pages.empty(actor, texts, move(candidate));
    }

    @Requires(AdmissionCapabilities.CANDIDATES_EDIT)
    @PostMapping(CANDIDATE + "/move")
    ModelAndView move(
            Actor actor,
            Texts texts,
            @PathVariable long candidate,
            CandidateStepForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        return pages.answer(
                actor,
                texts,
                move(candidate),
                form,
                told -> departures.move(actor, new CandidateId(candidate), told.version(), told.cell(), told.on()),
                request,
                response);
    }

    private static CandidateStepPages.Place move(long candidate) {
        return new CandidateStepPages.Place(candidate, CandidateStep.MOVE, "/move", null);
    }

    @Requires(AdmissionCapabilities.CANDIDATES_EDIT)
    @GetMapping(CANDIDATE + "/leave")
    ModelAndView leave(Actor actor, Texts texts, @PathVariable long candidate) {
        return pages.empty(actor, texts, leave(candidate));
    }

    @Requires(AdmissionCapabilities.CANDIDATES_EDIT)
    @PostMapping(CANDIDATE + "/leave")
    ModelAndView leave(
            Actor actor,
            Texts texts,
            @PathVariable long candidate,
            CandidateStepForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        return pages.answer(
                actor,
                texts,
                leave(candidate),
                form,
                told -> departures.leave(
                        actor,
                        new CandidateId(candidate),
                        told.version(),
                        Leaving.valueOf(told.kind()),
                        told.on(),
                        told.note()),
                request,
                response);
    }

    private static CandidateStepPages.Place leave(long candidate) {
        return new CandidateStepPages.Place(candidate, CandidateStep.LEAVE, "/leave", null);
    }

    @Requires(AdmissionCapabilities.CANDIDATES_EDIT)
    @PostMapping(CANDIDATE + "/return")
    ModelAndView comeBack(
            Actor actor,
            Texts texts,
            @PathVariable long candidate,
            HttpServletRequest request,
            HttpServletResponse response) {
        String page = "/candidates/" + candidate;
        return switch (departures.comeBack(actor, new CandidateId(candidate))) {
            case Outcome.Missing<CandidateId>() -> throw Pages.missing();
            case Outcome.Refused<CandidateId>(List<Refusal> why) ->
                Pages.redirect(
                        page,
                        Toast.done("admission.not-done", FormErrors.message(why.getFirst(), texts)),
                        request,
                        response);
            case Outcome.Done<CandidateId>(CandidateId id) ->
                Pages.redirect(page, Toast.done("admission.done.return"), request, response);
        };
    }
}
