package org.sotay.admission.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.admission.AdmissionCapabilities;
import org.sotay.admission.Candidate;
import org.sotay.admission.CandidatePeople;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Requires;
import org.sotay.people.Correction;
import org.sotay.people.NewPerson;
import org.sotay.people.PeopleCapabilities;
import org.sotay.people.PersonChoices;
import org.sotay.people.PersonDetails;
import org.sotay.people.PersonForm;
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

/// Correcting what is recorded of a candidate's person.
@Controller
class CandidatePersonController {

    private static final String TEMPLATE = "admission/person";
    private static final String PATH = "/candidates/{candidate:\\d{1,18}}/person";

    private final CandidatePeople people;
    private final CandidateStepPages steps;

    CandidatePersonController(CandidatePeople people, CandidateStepPages steps) {
        this.people = people;
        this.steps = steps;
    }

    @Requires(AdmissionCapabilities.CANDIDATES_EDIT)
    @GetMapping(PATH)
    ModelAndView form(Actor actor, Texts texts, @PathVariable long candidate) {
        Candidate found = steps.find(actor, candidate);
        PersonDetails details = people.details(actor, found).orElseThrow(Pages::missing);
        return Pages.show(
                TEMPLATE,
                page(
                        actor,
                        texts,
                        found,
                        PersonForm.of(details, texts),
                        details.version(),
                        FormErrors.none(),
                        List.of()));
    }

    @Requires(AdmissionCapabilities.CANDIDATES_EDIT)
    @PostMapping(PATH)
    ModelAndView correct(
            Actor actor,
            Texts texts,
            @PathVariable long candidate,
            PersonForm form,
            @RequestParam @Nullable Integer version,
            HttpServletRequest request,
            HttpServletResponse response) {
        Candidate found = steps.find(actor, candidate);
        int started = version == null ? -1 : version;
        PersonForm.Read read = form.read();
        NewPerson person = read.person();
        Outcome<Correction> outcome =
                person == null ? Outcome.refused(read.reasons()) : people.correct(actor, found, person, started);
        return switch (outcome) {
            case Outcome.Missing<Correction>() -> throw Pages.missing();
            case Outcome.Refused<Correction>(List<Refusal> why) ->
                Pages.invalid(TEMPLATE, page(actor, texts, found, form, started, FormErrors.of(why), List.of()));
            case Outcome.Done<Correction>(Correction.Overtaken overtaken) ->
                overtaken(actor, texts, found, form, overtaken);
            case Outcome.Done<Correction>(Correction.Written written) ->
                Pages.redirect(
                        "/candidates/" + candidate,
                        Toast.done(written.fields().isEmpty() ? "people.unchanged" : "people.corrected"),
                        request,
                        response);
        };
    }

    private static ModelAndView overtaken(
            Actor actor, Texts texts, Candidate candidate, PersonForm form, Correction.Overtaken overtaken) {
        PersonForm theirs = PersonForm.of(overtaken.theirs(), texts);
        List<Difference> differences = Difference.among(
                new Difference("people.field.fullName", theirs.fullName(), form.fullName()),
                new Difference("people.field.birth", theirs.birth(), form.birth()),
                new Difference("people.field.profession", theirs.profession(), form.profession()));
        FormErrors errors = FormErrors.of(List.of(Refusal.of("people.refusal.changed-meanwhile")));
        return Pages.conflict(
                TEMPLATE, page(actor, texts, candidate, form, overtaken.theirs().version(), errors, differences));
    }

    private static CandidatePersonPage page(
            Actor actor,
            Texts texts,
            Candidate candidate,
            PersonForm form,
            int version,
            FormErrors errors,
            List<Difference> differences) {
        return new CandidatePersonPage(
                candidate,
                form,
                version,
                errors,
                PersonChoices.of(texts, form),
                actor.scope(PeopleCapabilities.READ_CONTACT).reachesUnits(),
                actor.scope(PeopleCapabilities.READ_BELIEF).reachesUnits(),
                differences);
    }
}
