package org.sotay.admission.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sotay.admission.AdmissionCapabilities;
import org.sotay.admission.Candidate;
import org.sotay.admission.CandidateId;
import org.sotay.admission.Candidates;
import org.sotay.admission.Introducers;
import org.sotay.admission.Leaving;
import org.sotay.admission.Mentors;
import org.sotay.admission.Written;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.organisation.UnitChoice;
import org.sotay.organisation.UnitLine;
import org.sotay.ui.Difference;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Option;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.sotay.ui.Toast;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// The forms of steps with a candidate, and what follows when one is sent.
@Component
class CandidateStepPages {

    private static final String TEMPLATE = "admission/step";
    private static final Refusal OVERTAKEN = Refusal.of("admission.refusal.changed-meanwhile");

    private final Candidates candidates;
    private final Mentors mentors;
    private final Introducers introducers;
    private final UnitChoice choice;
    private final Clock clock;

    CandidateStepPages(
            Candidates candidates, Mentors mentors, Introducers introducers, UnitChoice choice, Clock clock) {
        this.candidates = candidates;
        this.mentors = mentors;
        this.introducers = introducers;
        this.choice = choice;
        this.clock = clock;
    }

    /// One step about one candidate.
    ///
    /// @param address where its form is sent to, below the candidate's page
    /// @param about what it is about; none where that is the candidate
    record Place(
            long candidate,
            CandidateStep step,
            String address,
            @Nullable String about) {}

    ModelAndView empty(Actor actor, Texts texts, Place place) {
        Candidate candidate = find(actor, place.candidate());
        CandidateStepForm form = CandidateStepForm.on(texts.day(LocalDate.now(clock)), candidate.version());
        return Pages.show(TEMPLATE, page(actor, texts, candidate, place, form, FormErrors.none(), false));
    }

    /// @param take what the step does with what was told
    ModelAndView answer(
            Actor actor,
            Texts texts,
            Place place,
            CandidateStepForm form,
            Function<CandidateStepForm.Read.Understood, Outcome<Written>> take,
            HttpServletRequest request,
            HttpServletResponse response) {
        Candidate candidate = find(actor, place.candidate());
        CandidateStepForm typed = form.keyed(form.version());
        Outcome<Written> outcome = switch (typed.read(place.step(), LocalDate.now(clock))) {
            case CandidateStepForm.Read.Unclear(List<Refusal> reasons) -> Outcome.refused(reasons);
            case CandidateStepForm.Read.Understood told -> take.apply(told);
        };
        return switch (outcome) {
            case Outcome.Missing<Written>() -> throw Pages.missing();
            case Outcome.Refused<Written>(List<Refusal> reasons) ->
                Pages.invalid(TEMPLATE, page(actor, texts, candidate, place, typed, FormErrors.of(reasons), false));
            case Outcome.Done<Written>(Written.Overtaken(Candidate now)) -> overtaken(actor, texts, now, place, typed);
            case Outcome.Done<Written>(Written.Saved saved) ->
                Pages.redirect("/candidates/" + place.candidate(), toast(place), request, response);
        };
    }

    private ModelAndView overtaken(Actor actor, Texts texts, Candidate now, Place place, CandidateStepForm typed) {
        FormErrors errors = FormErrors.of(List.of(OVERTAKEN));
        return Pages.conflict(TEMPLATE, page(actor, texts, now, place, typed.keyed(now.version()), errors, true));
    }

    private static Toast toast(Place place) {
        String key = "admission.done." + place.step().word();
        return place.step() == CandidateStep.LEAVE
                ? Toast.undoable("/candidates/" + place.candidate() + "/return", key)
                : Toast.done(key);
    }

    /// A candidate whom the actor looks after.
    Candidate find(Actor actor, long candidate) {
        return Optional.of(new CandidateId(candidate))
                .filter(id -> actor.scope(AdmissionCapabilities.EDIT_CANDIDATES).reachesUnits())
                .flatMap(id -> candidates.find(actor, id))
                .orElseThrow(Pages::missing);
    }

    private CandidateStepPage page(
            Actor actor,
            Texts texts,
            Candidate candidate,
            Place place,
            CandidateStepForm form,
            FormErrors errors,
            boolean overtaken) {
        CandidateStep step = place.step();
        List<UnitLine> cells = step == CandidateStep.MOVE ? choice.cells(actor, LocalDate.now(clock)) : List.of();
        return new CandidateStepPage(
                candidate,
                step,
                place.address(),
                place.about(),
                form,
                errors,
                step.kinds().stream()
                        .map(kind -> new Option(kind, AdmissionTexts.word(texts, Leaving.valueOf(kind))))
                        .toList(),
                step.asksForMember() ? members(candidate) : List.of(),
                step == CandidateStep.INTRODUCER ? replaceable(candidate) : List.of(),
                cells,
                overtaken ? differences(texts, candidate, form) : List.of());
    }

    private List<Option> members(Candidate candidate) {
        return mentors.offered(candidate).stream()
                .map(member -> new Option(member.person().toString(), member.name()))
                .toList();
    }

    private List<Option> replaceable(Candidate candidate) {
        return introducers.of(candidate.id()).stream()
                .filter(one -> one.period().until() == null)
                .map(one -> new Option(Long.toString(one.id()), one.name()))
                .toList();
    }

    /// How the candidate stands now, beside what the form would make of it.
    private static List<Difference> differences(Texts texts, Candidate now, CandidateStepForm form) {
        return Difference.among(
                new Difference("admission.column.cell", now.cell(), form.cell()),
                new Difference("admission.column.stage", AdmissionTexts.word(texts, now.stage()), form.kind()));
    }
}
