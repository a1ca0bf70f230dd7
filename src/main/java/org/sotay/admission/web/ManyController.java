package org.sotay.admission.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.admission.AdmissionCapabilities;
import org.sotay.admission.Many;
import org.sotay.admission.ManyAction;
import org.sotay.admission.ManyAtOnce;
import org.sotay.admission.ManyKind;
import org.sotay.admission.Mentors;
import org.sotay.admission.PaperKind;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Requires;
import org.sotay.ui.Address;
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
import org.springframework.web.servlet.ModelAndView;

/// Doing something with many candidates at once: select, tell, look, do, undo.
@Controller
class ManyController {

    private static final String TEMPLATE = "admission/many";
    private static final String ONE = "/candidates/bulk/{many:\\d{1,18}}";

    private final ManyAtOnce many;
    private final SelectedCandidates selected;
    private final Mentors mentors;
    private final Clock clock;

    ManyController(ManyAtOnce many, SelectedCandidates selected, Mentors mentors, Clock clock) {
        this.many = many;
        this.selected = selected;
        this.mentors = mentors;
        this.clock = clock;
    }

    @Requires(AdmissionCapabilities.CANDIDATES_EDIT)
    @PostMapping("/candidates/bulk")
    ModelAndView begin(
            Actor actor,
            Texts texts,
            Address here,
            @RequestParam @Nullable String who,
            @RequestParam @Nullable String kind,
            HttpServletRequest request,
            HttpServletResponse response) {
        ManyKind told =
                Address.find(ManyKind.values(), kind == null ? "" : kind).orElseThrow(Pages::missing);
        Address list = here.under("/candidates").without("who", "kind", "candidate");
        return switch (many.begin(actor, told, selected.of(actor, list, who, request))) {
            case Outcome.Missing<Long>() -> throw Pages.missing();
            case Outcome.Refused<Long>(List<Refusal> why) ->
                Pages.redirect(
                        list.toString(),
                        Toast.done("admission.not-done", FormErrors.message(why.getFirst(), texts)),
                        request,
                        response);
            case Outcome.Done<Long>(Long id) -> Pages.redirect("/candidates/bulk/" + id);
        };
    }

    @Requires(AdmissionCapabilities.CANDIDATES_EDIT)
    @GetMapping(ONE)
    ModelAndView show(Actor actor, Texts texts, @PathVariable("many") long id) {
        Many found = many.view(actor, id).orElseThrow(Pages::missing);
        ManyForm form = ManyForm.of(found.action(), LocalDate.now(clock), texts);
        return Pages.show(TEMPLATE, page(texts, found, form, FormErrors.none()));
    }

    @Requires(AdmissionCapabilities.CANDIDATES_EDIT)
    @PostMapping(ONE)
    ModelAndView ask(Actor actor, Texts texts, @PathVariable("many") long id, ManyForm form) {
        Many found = many.view(actor, id).orElseThrow(Pages::missing);
        ManyForm.Read read = form.read(found.kind());
        ManyAction action = read.action();
        Outcome<Long> outcome = action == null ? Outcome.refused(read.reasons()) : many.ask(actor, id, action);
        return switch (outcome) {
            case Outcome.Missing<Long>() -> throw Pages.missing();
            case Outcome.Refused<Long>(List<Refusal> why) ->
                Pages.invalid(TEMPLATE, page(texts, found, form, FormErrors.of(why)));
            case Outcome.Done<Long>(Long same) -> Pages.redirect("/candidates/bulk/" + same);
        };
    }

    @Requires(AdmissionCapabilities.CANDIDATES_EDIT)
    @PostMapping(ONE + "/commit")
    ModelAndView commit(
            Actor actor,
            Texts texts,
            @PathVariable("many") long id,
            HttpServletRequest request,
            HttpServletResponse response) {
        Toast done = Toast.undoable("/candidates/bulk/" + id + "/undo", "admission.done.many");
        return answer(actor, texts, id, many.commit(actor, id), done, request, response);
    }

    @Requires(AdmissionCapabilities.CANDIDATES_EDIT)
    @PostMapping(ONE + "/undo")
    ModelAndView undo(
            Actor actor,
            Texts texts,
            @PathVariable("many") long id,
            HttpServletRequest request,
            HttpServletResponse response) {
        return answer(
                actor, texts, id, many.undo(actor, id), Toast.done("admission.done.many-undone"), request, response);
    }

    private ModelAndView answer(
            Actor actor,
            Texts texts,
            long id,
            Outcome<Long> outcome,
            Toast done,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (outcome) {
            case Outcome.Missing<Long>() -> throw Pages.missing();
            case Outcome.Refused<Long>(List<Refusal> why) -> {
                Many found = many.view(actor, id).orElseThrow(Pages::missing);
                ManyForm form = ManyForm.of(found.action(), LocalDate.now(clock), texts);
                yield Pages.invalid(TEMPLATE, page(texts, found, form, FormErrors.of(why)));
            }
            case Outcome.Done<Long>(Long same) -> Pages.redirect("/candidates/bulk/" + same, done, request, response);
        };
    }

    private ManyPage page(Texts texts, Many found, ManyForm form, FormErrors errors) {
        return new ManyPage(
                found,
                form,
                errors,
                found.kind() == ManyKind.MENTOR ? members(found) : List.of(),
                Arrays.stream(PaperKind.values())
                        .filter(ManyForm::alike)
                        .map(kind -> new Option(kind.name(), AdmissionTexts.paper(texts, kind)))
                        .toList());
    }

    private List<Option> members(Many found) {
        return mentors.offered(found.rows().stream().map(Many.Row::candidate).toList()).stream()
                .map(member -> new Option(member.person().toString(), member.name()))
                .toList();
    }
}
