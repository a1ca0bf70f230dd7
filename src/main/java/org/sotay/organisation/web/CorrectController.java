package org.sotay.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Requires;
import org.sotay.kernel.UnitId;
import org.sotay.organisation.OrganisationCapabilities;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitCorrections;
import org.sotay.organisation.UnitTraits;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.sotay.ui.Toast;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Correcting an entry of a unit's history that was recorded wrongly.
@Controller
class CorrectController {

    private static final String TEMPLATE = "organisation/correct";

    private final UnitCorrections corrections;
    private final ChangePages pages;

    CorrectController(UnitCorrections corrections, ChangePages pages) {
        this.corrections = corrections;
        this.pages = pages;
    }

    @Requires(OrganisationCapabilities.UNITS_EDIT)
    @GetMapping("/units/{code}/entries/{from}")
    ModelAndView form(
            Actor actor,
            Texts texts,
            @PathVariable String code,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from) {
        UnitAt unit = entry(actor, code, from);
        UnitForm form = UnitForm.of(unit.traits(), "");
        return Pages.show(TEMPLATE, page(actor, texts, unit, from, form, FormErrors.none()));
    }

    @Requires(OrganisationCapabilities.UNITS_EDIT)
    @PostMapping("/units/{code}/entries/{from}")
    ModelAndView correct(
            Actor actor,
            Texts texts,
            @PathVariable String code,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            UnitForm form,
            @RequestParam int version,
            HttpServletRequest request,
            HttpServletResponse response) {
        UnitAt unit = entry(actor, code, from);
        Outcome<UnitId> outcome = switch (form.from(from).read("from")) {
            case UnitForm.Read.Unclear(List<Refusal> reasons) -> Outcome.refused(reasons);
            case UnitForm.Read.Understood(UnitTraits traits, LocalDate _) ->
                corrections.correct(actor, code, from, traits, version);
        };
        return switch (outcome) {
            case Outcome.Missing<UnitId>() -> throw Pages.missing();
            case Outcome.Refused<UnitId>(List<Refusal> reasons) ->
                refused(page(actor, texts, unit, from, form, FormErrors.of(reasons)), version, reasons);
            case Outcome.Done<UnitId> _ ->
                Pages.redirect("/units/" + code, Toast.done("organisation.corrected"), request, response);
        };
    }

    /// A form that was overtaken goes on from the version that is saved now.
    private static ModelAndView refused(CorrectPage page, int version, List<Refusal> reasons) {
        boolean overtaken = reasons.stream().anyMatch(reason -> reason.key().endsWith(".changed-meanwhile"));
        return overtaken
                ? Pages.conflict(TEMPLATE, page)
                : Pages.invalid(TEMPLATE, new CorrectPage(page.change().startedFrom(version), page.from()));
    }

    private CorrectPage page(Actor actor, Texts texts, UnitAt unit, LocalDate from, UnitForm form, FormErrors errors) {
        return new CorrectPage(pages.page(actor, texts, unit, from, form, errors), from);
    }

    private UnitAt entry(Actor actor, String code, LocalDate from) {
        return corrections.entry(actor, code, from).orElseThrow(Pages::missing);
    }
}
