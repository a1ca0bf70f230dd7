package org.sotay.admission.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.sotay.admission.AdmissionCapabilities;
import org.sotay.admission.CandidateId;
import org.sotay.admission.Task;
import org.sotay.admission.Tasks;
import org.sotay.admission.Training;
import org.sotay.admission.Trainings;
import org.sotay.admission.Written;
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

/// The work with a candidate: tasks, notes, classes.
@Controller
class WorkController {

    private static final String CANDIDATE = "/candidates/{candidate:\\d{1,18}}";
    private static final String DONE = CANDIDATE + "/tasks/{task:\\d{1,18}}/done";

    private final Tasks tasks;
    private final Trainings trainings;
    private final CandidateStepPages pages;

    WorkController(Tasks tasks, Trainings trainings, CandidateStepPages pages) {
        this.tasks = tasks;
        this.trainings = trainings;
        this.pages = pages;
    }

    @Requires(AdmissionCapabilities.CANDIDATES_EDIT)
    @GetMapping(CANDIDATE + "/task")
    ModelAndView task(Actor actor, Texts texts, @PathVariable long candidate) {
        return pages.empty(actor, texts, task(candidate));
    }

    @Requires(AdmissionCapabilities.CANDIDATES_EDIT)
    @PostMapping(CANDIDATE + "/task")
    ModelAndView task(
            Actor actor,
            Texts texts,
            @PathVariable long candidate,
            CandidateStepForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        return pages.answer(
                actor,
                texts,
                task(candidate),
                form,
                told -> tasks.give(actor, new CandidateId(candidate), told.what(), told.on(), told.until(), told.key())
                        .map(Written.Saved::new),
                request,
                response);
    }

    private static CandidateStepPages.Place task(long candidate) {
        return new CandidateStepPages.Place(candidate, CandidateStep.TASK, "/task", null);
    }

    @Requires(AdmissionCapabilities.CANDIDATES_EDIT)
    @GetMapping(DONE)
    ModelAndView done(Actor actor, Texts texts, @PathVariable long candidate, @PathVariable long task) {
        return pages.empty(actor, texts, done(actor, candidate, task));
    }

    @Requires(AdmissionCapabilities.CANDIDATES_EDIT)
    @PostMapping(DONE)
    ModelAndView done(
            Actor actor,
            Texts texts,
            @PathVariable long candidate,
            @PathVariable long task,
            CandidateStepForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        return pages.answer(
                actor,
                texts,
                done(actor, candidate, task),
                form,
                told -> tasks.done(actor, new CandidateId(candidate), task, told.on(), told.note())
                        .map(Written.Saved::new),
                request,
                response);
    }

    private CandidateStepPages.Place done(Actor actor, long candidate, long task) {
        CandidateId id = pages.find(actor, candidate).id();
        String what = tasks.of(id).stream()
                .filter(one -> one.id() == task)
                .map(Task::what)
                .findFirst()
                .orElseThrow(Pages::missing);
        return new CandidateStepPages.Place(candidate, CandidateStep.DONE, "/tasks/" + task + "/done", what);
    }

    @Requires(AdmissionCapabilities.CANDIDATES_EDIT)
    @GetMapping(CANDIDATE + "/note")
    ModelAndView note(Actor actor, Texts texts, @PathVariable long candidate) {
        return pages.empty(actor, texts, note(candidate));
    }

    @Requires(AdmissionCapabilities.CANDIDATES_EDIT)
    @PostMapping(CANDIDATE + "/note")
    ModelAndView note(
            Actor actor,
            Texts texts,
            @PathVariable long candidate,
            CandidateStepForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        return pages.answer(
                actor,
                texts,
                note(candidate),
                form,
                told -> tasks.note(actor, new CandidateId(candidate), Typed.text(told.note()), told.key())
                        .map(Written.Saved::new),
                request,
                response);
    }

    private static CandidateStepPages.Place note(long candidate) {
        return new CandidateStepPages.Place(candidate, CandidateStep.NOTE, "/note", null);
    }

    @Requires(AdmissionCapabilities.CANDIDATES_EDIT)
    @GetMapping(CANDIDATE + "/training")
    ModelAndView training(Actor actor, Texts texts, @PathVariable long candidate) {
        return pages.empty(actor, texts, training(candidate));
    }

    @Requires(AdmissionCapabilities.CANDIDATES_EDIT)
    @PostMapping(CANDIDATE + "/training")
    ModelAndView training(
            Actor actor,
            Texts texts,
            @PathVariable long candidate,
            CandidateStepForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        return pages.answer(
                actor,
                texts,
                training(candidate),
                form,
                told -> trainings
                        .enrol(
                                actor,
                                new CandidateId(candidate),
                                new Training(0, told.what(), told.centre(), told.on(), told.until()),
                                told.key())
                        .map(Written.Saved::new),
                request,
                response);
    }

    private static CandidateStepPages.Place training(long candidate) {
        return new CandidateStepPages.Place(candidate, CandidateStep.TRAINING, "/training", null);
    }

    @Requires(AdmissionCapabilities.CANDIDATES_EDIT)
    @PostMapping(CANDIDATE + "/trainings/{training:\\d{1,18}}/undo")
    ModelAndView undo(
            Actor actor,
            Texts texts,
            @PathVariable long candidate,
            @PathVariable long training,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (trainings.takeBack(actor, new CandidateId(candidate), training)) {
            case Outcome.Missing<CandidateId>() -> throw Pages.missing();
            case Outcome.Refused<CandidateId>(List<Refusal> why) ->
                Pages.redirect(
                        "/candidates/" + candidate,
                        Toast.done("admission.not-done", FormErrors.message(why.getFirst(), texts)),
                        request,
                        response);
            case Outcome.Done<CandidateId>(CandidateId id) ->
                Pages.redirect(
                        "/candidates/" + candidate, Toast.done("admission.done.training-undone"), request, response);
        };
    }
}
