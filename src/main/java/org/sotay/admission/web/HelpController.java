package org.sotay.admission.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.sotay.admission.AdmissionCapabilities;
import org.sotay.admission.CandidateId;
import org.sotay.admission.Introducers;
import org.sotay.admission.Introduction;
import org.sotay.admission.Mentoring;
import org.sotay.admission.Mentors;
import org.sotay.admission.Written;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Requires;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Who looks after a candidate, and who introduces them.
@Controller
class HelpController {

    private static final String CANDIDATE = "/candidates/{candidate:\\d{1,18}}";
    private static final String MENTOR = CANDIDATE + "/mentors/{mentoring:\\d{1,18}}/end";
    private static final String INTRODUCER = CANDIDATE + "/introducers/{introduction:\\d{1,18}}/end";

    private final Mentors mentors;
    private final Introducers introducers;
    private final CandidateStepPages pages;

    HelpController(Mentors mentors, Introducers introducers, CandidateStepPages pages) {
        this.mentors = mentors;
        this.introducers = introducers;
        this.pages = pages;
    }

    @Requires(AdmissionCapabilities.CANDIDATES_EDIT)
    @GetMapping(CANDIDATE + "/mentor")
    ModelAndView mentor(Actor actor, Texts texts, @PathVariable long candidate) {
        return pages.empty(actor, texts, mentor(candidate));
    }

    @Requires(AdmissionCapabilities.CANDIDATES_EDIT)
    @PostMapping(CANDIDATE + "/mentor")
    ModelAndView mentor(
            Actor actor,
            Texts texts,
            @PathVariable long candidate,
            CandidateStepForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        return pages.answer(
                actor,
                texts,
                mentor(candidate),
                form,
                told -> mentors.assign(
                                actor,
                                new CandidateId(candidate),
                                Objects.requireNonNull(told.person()),
                                told.on(),
                                told.resolution(),
                                told.key())
                        .map(Written.Saved::new),
                request,
                response);
    }

    private static CandidateStepPages.Place mentor(long candidate) {
        return new CandidateStepPages.Place(candidate, CandidateStep.MENTOR, "/mentor", null);
    }

    @Requires(AdmissionCapabilities.CANDIDATES_EDIT)
    @GetMapping(MENTOR)
    ModelAndView endMentor(Actor actor, Texts texts, @PathVariable long candidate, @PathVariable long mentoring) {
        return pages.empty(actor, texts, endMentor(actor, candidate, mentoring));
    }

    @Requires(AdmissionCapabilities.CANDIDATES_EDIT)
    @PostMapping(MENTOR)
    ModelAndView endMentor(
            Actor actor,
            Texts texts,
            @PathVariable long candidate,
            @PathVariable long mentoring,
            CandidateStepForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        return pages.answer(
                actor,
                texts,
                endMentor(actor, candidate, mentoring),
                form,
                told -> mentors.end(actor, new CandidateId(candidate), mentoring, told.on())
                        .map(Written.Saved::new),
                request,
                response);
    }

    private CandidateStepPages.Place endMentor(Actor actor, long candidate, long mentoring) {
        CandidateId id = pages.find(actor, candidate).id();
        String name = mentors.of(id).stream()
                .filter(one -> one.id() == mentoring)
                .map(Mentoring::name)
                .findFirst()
                .orElseThrow(Pages::missing);
        return new CandidateStepPages.Place(
                candidate, CandidateStep.END_MENTOR, "/mentors/" + mentoring + "/end", name);
    }

    @Requires(AdmissionCapabilities.CANDIDATES_EDIT)
    @GetMapping(CANDIDATE + "/introducer")
    ModelAndView introducer(Actor actor, Texts texts, @PathVariable long candidate) {
        return pages.empty(actor, texts, introducer(candidate));
    }

    @Requires(AdmissionCapabilities.CANDIDATES_EDIT)
    @PostMapping(CANDIDATE + "/introducer")
    ModelAndView introducer(
            Actor actor,
            Texts texts,
            @PathVariable long candidate,
            CandidateStepForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        return pages.answer(
                actor,
                texts,
                introducer(candidate),
                form,
                told -> introducers
                        .introduce(
                                actor,
                                new CandidateId(candidate),
                                new Introducers.Wanted(
                                        Objects.requireNonNull(told.person()),
                                        Objects.requireNonNull(told.since()),
                                        told.on(),
                                        told.replaces()),
                                told.key())
                        .map(Written.Saved::new),
                request,
                response);
    }

    private static CandidateStepPages.Place introducer(long candidate) {
        return new CandidateStepPages.Place(candidate, CandidateStep.INTRODUCER, "/introducer", null);
    }

    @Requires(AdmissionCapabilities.CANDIDATES_EDIT)
    @GetMapping(INTRODUCER)
    ModelAndView endIntroducer(
            Actor actor, Texts texts, @PathVariable long candidate, @PathVariable long introduction) {
        return pages.empty(actor, texts, endIntroducer(actor, candidate, introduction));
    }

    @Requires(AdmissionCapabilities.CANDIDATES_EDIT)
    @PostMapping(INTRODUCER)
    ModelAndView endIntroducer(
            Actor actor,
            Texts texts,
            @PathVariable long candidate,
            @PathVariable long introduction,
            CandidateStepForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        return pages.answer(
                actor,
                texts,
                endIntroducer(actor, candidate, introduction),
                form,
                told -> introducers
                        .end(actor, new CandidateId(candidate), introduction, told.on())
                        .map(Written.Saved::new),
                request,
                response);
    }

    private CandidateStepPages.Place endIntroducer(Actor actor, long candidate, long introduction) {
        CandidateId id = pages.find(actor, candidate).id();
        String name = introducers.of(id).stream()
                .filter(one -> one.id() == introduction)
                .map(Introduction::name)
                .findFirst()
                .orElseThrow(Pages::missing);
        return new CandidateStepPages.Place(
                candidate, CandidateStep.END_INTRODUCER, "/introducers/" + introduction + "/end", name);
    }
}
