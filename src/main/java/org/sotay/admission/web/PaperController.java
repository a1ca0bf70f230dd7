package org.sotay.admission.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.admission.AdmissionCapabilities;
import org.sotay.admission.Candidate;
import org.sotay.admission.CandidateId;
import org.sotay.admission.CandidatePapers;
import org.sotay.admission.Conclusion;
import org.sotay.admission.Introducers;
import org.sotay.admission.Paper;
import org.sotay.admission.PaperFile;
import org.sotay.admission.PaperKind;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Requires;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Option;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.sotay.ui.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Recording papers about a candidate and withdrawing them.
@Controller
class PaperController {

    private static final String TEMPLATE = "admission/paper";
    private static final String PAPERS = "/candidates/{candidate:\\d{1,18}}/papers";

    private final CandidatePapers papers;
    private final Introducers introducers;
    private final CandidateStepPages steps;

    PaperController(CandidatePapers papers, Introducers introducers, CandidateStepPages steps) {
        this.papers = papers;
        this.introducers = introducers;
        this.steps = steps;
    }

    @Requires(AdmissionCapabilities.CANDIDATES_EDIT)
    @GetMapping(PAPERS)
    ModelAndView form(Actor actor, Texts texts, @PathVariable long candidate, @RequestParam @Nullable String kind) {
        Candidate found = steps.find(actor, candidate);
        return Pages.show(TEMPLATE, page(texts, found, PaperForm.of(kind), FormErrors.none()));
    }

    @Requires(AdmissionCapabilities.CANDIDATES_EDIT)
    @PostMapping(PAPERS)
    ModelAndView record(
            Actor actor,
            Texts texts,
            @PathVariable long candidate,
            PaperForm form,
            @RequestParam @Nullable MultipartFile file,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Candidate found = steps.find(actor, candidate);
        PaperForm typed = form.keyed();
        PaperForm.Read read = typed.read();
        Paper.Facts facts = read.facts();
        Outcome<CandidateId> outcome = facts == null
                ? Outcome.refused(read.reasons())
                : papers.record(actor, found.id(), facts, sent(file), FormKey.of(typed.key()));
        return switch (outcome) {
            case Outcome.Missing<CandidateId>() -> throw Pages.missing();
            case Outcome.Refused<CandidateId>(List<Refusal> why) ->
                Pages.invalid(TEMPLATE, page(texts, found, typed, FormErrors.of(why)));
            case Outcome.Done<CandidateId>(CandidateId id) ->
                Pages.redirect("/candidates/" + id, Toast.done("admission.done.paper"), request, response);
        };
    }

    /// What is too large is refused without being read.
    private static @Nullable PaperFile sent(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return null;
        }
        return file.getSize() > PaperFile.MOST
                ? PaperFile.tooLarge(file.getOriginalFilename())
                : new PaperFile(file.getOriginalFilename(), file.getBytes());
    }

    @Requires(AdmissionCapabilities.CANDIDATES_EDIT)
    @PostMapping(PAPERS + "/{paper:\\d{1,18}}/withdraw")
    ModelAndView withdraw(
            Actor actor,
            Texts texts,
            @PathVariable long candidate,
            @PathVariable long paper,
            HttpServletRequest request,
            HttpServletResponse response) {
        Toast undo = Toast.undoable(
                "/candidates/" + candidate + "/papers/" + paper + "/restore", "admission.done.paper-withdrawn");
        return answer(
                texts, candidate, papers.withdraw(actor, new CandidateId(candidate), paper), undo, request, response);
    }

    @Requires(AdmissionCapabilities.CANDIDATES_EDIT)
    @PostMapping(PAPERS + "/{paper:\\d{1,18}}/restore")
    ModelAndView restore(
            Actor actor,
            Texts texts,
            @PathVariable long candidate,
            @PathVariable long paper,
            HttpServletRequest request,
            HttpServletResponse response) {
        return answer(
                texts,
                candidate,
                papers.restore(actor, new CandidateId(candidate), paper),
                Toast.done("admission.done.paper-restored"),
                request,
                response);
    }

    private static ModelAndView answer(
            Texts texts,
            long candidate,
            Outcome<CandidateId> outcome,
            Toast done,
            HttpServletRequest request,
            HttpServletResponse response) {
        Toast toast = switch (outcome) {
            case Outcome.Missing<CandidateId>() -> throw Pages.missing();
            case Outcome.Refused<CandidateId>(List<Refusal> why) ->
                Toast.done("admission.not-done", FormErrors.message(why.getFirst(), texts));
            case Outcome.Done<CandidateId>(CandidateId id) -> done;
        };
        return Pages.redirect("/candidates/" + candidate, toast, request, response);
    }

    private PaperPage page(Texts texts, Candidate candidate, PaperForm form, FormErrors errors) {
        return new PaperPage(
                candidate,
                form,
                errors,
                ListingChoices.options(PaperKind.values(), kind -> AdmissionTexts.paper(texts, kind)),
                ListingChoices.options(Conclusion.values(), value -> AdmissionTexts.word(texts, value)),
                introducers.of(candidate.id()).stream()
                        .map(one -> new Option(one.introducer().toString(), one.name()))
                        .distinct()
                        .toList());
    }
}
