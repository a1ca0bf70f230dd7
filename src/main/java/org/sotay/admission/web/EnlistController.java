package org.sotay.admission.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.admission.AdmissionCapabilities;
import org.sotay.admission.CandidateId;
import org.sotay.admission.Enlisting;
import org.sotay.admission.Listed;
import org.sotay.admission.Listing;
import org.sotay.admission.NewCandidate;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Requires;
import org.sotay.people.NewPerson;
import org.sotay.people.PersonForm;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.sotay.ui.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Putting somebody on the list of a cell.
@Controller
class EnlistController {

    private static final String TEMPLATE = "admission/enlist";
    private static final Refusal ALIKE = Refusal.at("anyway", "admission.refusal.alike");

    private final Enlisting enlisting;
    private final EnlistPages pages;

    EnlistController(Enlisting enlisting, EnlistPages pages) {
        this.enlisting = enlisting;
        this.pages = pages;
    }

    @Requires(AdmissionCapabilities.CANDIDATES_EDIT)
    @GetMapping("/candidates/new")
    ModelAndView form(
            Actor actor, Texts texts, @RequestParam @Nullable String unit, @RequestParam @Nullable String known) {
        EnlistPages.TypedIn empty = pages.empty(actor, unit, known);
        return Pages.show(TEMPLATE, pages.page(actor, texts, empty, FormErrors.none(), List.of()));
    }

    @Requires(AdmissionCapabilities.CANDIDATES_EDIT)
    @PostMapping("/candidates/new")
    ModelAndView put(
            Actor actor,
            Texts texts,
            EnlistForm form,
            PersonForm person,
            ListingForm listing,
            HttpServletRequest request,
            HttpServletResponse response) {
        EnlistPages.TypedIn typed = new EnlistPages.TypedIn(form.keyed(), person, listing);
        return switch (put(actor, typed)) {
            case Outcome.Missing<Listed>() -> throw Pages.missing();
            case Outcome.Refused<Listed>(List<Refusal> why) ->
                Pages.invalid(TEMPLATE, pages.page(actor, texts, typed, FormErrors.of(why), List.of()));
            case Outcome.Done<Listed>(Listed.Alike(List<Listed.Namesake> alike)) ->
                Pages.invalid(TEMPLATE, pages.page(actor, texts, typed, FormErrors.of(List.of(ALIKE)), alike));
            case Outcome.Done<Listed>(Listed.Made(CandidateId id)) ->
                Pages.redirect("/candidates/" + id, Toast.done("admission.enlisted"), request, response);
        };
    }

    private Outcome<Listed> put(Actor actor, EnlistPages.TypedIn typed) {
        Long known = Typed.number(typed.form().known());
        PersonForm.Read told = known == null ? typed.person().read() : new PersonForm.Read(null, List.of());
        ListingForm.Read listed = typed.listing().read();
        List<Refusal> reasons = new ArrayList<>(told.reasons());
        String cell = Typed.text(typed.form().cell());
        if (cell.isEmpty()) {
            reasons.add(Refusal.at("cell", "admission.refusal.no-cell-then"));
        }
        reasons.addAll(listed.reasons());
        Listing listing = listed.listing();
        NewPerson person = told.person();
        return listing == null || !reasons.isEmpty()
                ? Outcome.refused(reasons)
                : enlisting.put(
                        actor,
                        new NewCandidate(
                                known == null ? null : new PersonId(known),
                                person,
                                cell,
                                listing,
                                typed.form().uuid(),
                                typed.form().isAnyway()));
    }
}
