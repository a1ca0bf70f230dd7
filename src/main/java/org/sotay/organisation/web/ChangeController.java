package org.sotay.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Requires;
import org.sotay.kernel.UnitId;
import org.sotay.organisation.OrganisationCapabilities;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitTraits;
import org.sotay.organisation.Units;
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

/// Changing what a unit is called and what it is, from a day on.
@Controller
class ChangeController {

    private static final String TEMPLATE = "organisation/change";

    private final Units units;
    private final ChangePages pages;
    private final Clock clock;

    ChangeController(Units units, ChangePages pages, Clock clock) {
        this.units = units;
        this.pages = pages;
        this.clock = clock;
    }

    @Requires(OrganisationCapabilities.UNITS_EDIT)
    @GetMapping("/units/{code}/change")
    ModelAndView form(Actor actor, Texts texts, @PathVariable String code) {
        UnitAt unit = unit(actor, code);
        UnitForm form = UnitForm.of(unit.traits(), texts.day(LocalDate.now(clock)));
        return Pages.show(TEMPLATE, pages.page(actor, texts, unit, LocalDate.now(clock), form, FormErrors.none()));
    }

    @Requires(OrganisationCapabilities.UNITS_EDIT)
    @PostMapping("/units/{code}/change")
    ModelAndView change(
            Actor actor,
            Texts texts,
            @PathVariable String code,
            UnitForm form,
            @RequestParam int version,
            HttpServletRequest request,
            HttpServletResponse response) {
        UnitAt unit = unit(actor, code);
        return switch (form.read("from")) {
            case UnitForm.Read.Unclear(List<Refusal> reasons) -> refused(actor, texts, unit, form, version, reasons);
            case UnitForm.Read.Understood(UnitTraits traits, LocalDate _)
            when traits.equals(unit.traits()) && version == unit.version() ->
                Pages.redirect("/units/" + code, Toast.done("organisation.unchanged"), request, response);
            case UnitForm.Read.Understood(UnitTraits traits, LocalDate day) ->
                switch (units.change(actor, code, traits, day, version)) {
                    case Outcome.Missing<UnitId>() -> throw Pages.missing();
                    case Outcome.Refused<UnitId>(List<Refusal> reasons) ->
                        refused(actor, texts, unit, form, version, reasons);
                    case Outcome.Done<UnitId> done ->
                        Pages.redirect(
                                "/units/" + code,
                                Toast.done("organisation.changed", traits.name(), texts.day(day)),
                                request,
                                response);
                };
        };
    }

    private ModelAndView refused(
            Actor actor, Texts texts, UnitAt unit, UnitForm form, int version, List<Refusal> reasons) {
        LocalDate today = LocalDate.now(clock);
        boolean overtaken = reasons.stream().anyMatch(reason -> reason.key().endsWith(".changed-meanwhile"));
        if (!overtaken) {
            ChangePage page = pages.page(actor, texts, unit, today, form, FormErrors.of(reasons));
            return Pages.invalid(TEMPLATE, page.startedFrom(version));
        }
        UnitAt now = unit(actor, unit.code());
        return Pages.conflict(TEMPLATE, pages.page(actor, texts, now, today, form, FormErrors.of(reasons)));
    }

    private UnitAt unit(Actor actor, String code) {
        return units.editable(actor, code, LocalDate.now(clock)).orElseThrow(Pages::missing);
    }
}
