package org.sotay.membership.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Requires;
import org.sotay.people.Correction;
import org.sotay.people.NewPerson;
import org.sotay.people.People;
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

/// Correcting what is recorded of a member's person.
@Controller
class PersonController {

    private static final String TEMPLATE = "membership/person";

    private final People people;

    PersonController(People people) {
        this.people = people;
    }

    @Requires(PeopleCapabilities.PEOPLE_EDIT)
    @GetMapping("/members/{id:\\d{1,18}}/person")
    ModelAndView form(Actor actor, Texts texts, @PathVariable long id) {
        PersonDetails details = people.forCorrection(actor, new PersonId(id)).orElseThrow(Pages::missing);
        return Pages.show(
                TEMPLATE, page(actor, texts, id, PersonForm.of(details, texts), details, FormErrors.none(), List.of()));
    }

    @Requires(PeopleCapabilities.PEOPLE_EDIT)
    @PostMapping("/members/{id:\\d{1,18}}/person")
    ModelAndView correct(
            Actor actor,
            Texts texts,
            @PathVariable long id,
            PersonForm form,
            @RequestParam int version,
            HttpServletRequest request,
            HttpServletResponse response) {
        PersonDetails now = people.forCorrection(actor, new PersonId(id)).orElseThrow(Pages::missing);
        PersonDetails started = new PersonDetails(now.facts(), version);
        PersonForm.Read read = form.read();
        NewPerson person = read.person();
        if (person == null) {
            return refused(actor, texts, id, form, started, FormErrors.of(read.reasons()));
        }
        return switch (people.correct(actor, new PersonId(id), person, version)) {
            case Outcome.Missing<Correction>() -> throw Pages.missing();
            case Outcome.Refused<Correction>(List<Refusal> reasons) ->
                refused(actor, texts, id, form, started, FormErrors.of(reasons));
            case Outcome.Done<Correction>(Correction.Overtaken overtaken) ->
                overtaken(actor, texts, id, form, overtaken);
            case Outcome.Done<Correction>(Correction.Written written) ->
                Pages.redirect("/members/" + id, toast(written), request, response);
        };
    }

    private static Toast toast(Correction.Written written) {
        return Toast.done(written.fields().isEmpty() ? "people.unchanged" : "people.corrected");
    }

    private static ModelAndView overtaken(
            Actor actor, Texts texts, long id, PersonForm form, Correction.Overtaken overtaken) {
        return Pages.conflict(
                TEMPLATE,
                page(
                        actor,
                        texts,
                        id,
                        form,
                        overtaken.theirs(),
                        FormErrors.of(List.of(Refusal.of("people.refusal.changed-meanwhile"))),
                        differences(texts, overtaken.theirs(), form, overtaken.fields())));
    }

    private static ModelAndView refused(
            Actor actor, Texts texts, long id, PersonForm form, PersonDetails started, FormErrors errors) {
        return Pages.invalid(TEMPLATE, page(actor, texts, id, form, started, errors, List.of()));
    }

    private static PersonFormPage page(
            Actor actor,
            Texts texts,
            long id,
            PersonForm form,
            PersonDetails recorded,
            FormErrors errors,
            List<Difference> differences) {
        return new PersonFormPage(
                id,
                recorded.facts().fullName(),
                form,
                recorded.version(),
                errors,
                PersonChoices.of(texts, form),
                actor.scope(PeopleCapabilities.READ_CONTACT).reachesUnits(),
                actor.scope(PeopleCapabilities.READ_BELIEF).reachesUnits(),
                differences);
    }

    private static List<Difference> differences(
            Texts texts, PersonDetails theirs, PersonForm ours, List<String> fields) {
        PersonForm saved = PersonForm.of(theirs, texts);
        return fields.stream()
                .map(field -> new Difference(
                        "people.field." + field,
                        PersonFields.shown(texts, saved, field),
                        PersonFields.shown(texts, ours, field)))
                .toList();
    }
}
