package org.sotay.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Requires;
import org.sotay.kernel.UnitId;
import org.sotay.organisation.Founding;
import org.sotay.organisation.Kind;
import org.sotay.organisation.Kinds;
import org.sotay.organisation.OrganisationCapabilities;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitTraits;
import org.sotay.organisation.Units;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.sotay.ui.Toast;
import org.sotay.ui.TypedDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Founding a unit: below another, or the first one of an empty installation by whoever defines its levels.
@Controller
class FoundController {

    private static final String TEMPLATE = "organisation/found";

    private final Units units;
    private final Kinds kinds;
    private final Clock clock;

    FoundController(Units units, Kinds kinds, Clock clock) {
        this.units = units;
        this.kinds = kinds;
        this.clock = clock;
    }

    @Requires(OrganisationCapabilities.KINDS_EDIT)
    @GetMapping("/units/found")
    ModelAndView formOfTheFirst(Actor actor, Texts texts) {
        return hasUnits(actor)
                ? Pages.redirect("/units")
                : Pages.show(TEMPLATE, page(actor, texts, null, null, FormErrors.none()));
    }

    @Requires(OrganisationCapabilities.KINDS_EDIT)
    @PostMapping("/units/found")
    ModelAndView foundTheFirst(
            Actor actor, Texts texts, UnitForm form, HttpServletRequest request, HttpServletResponse response) {
        return hasUnits(actor) ? Pages.redirect("/units") : answer(actor, texts, null, form, request, response);
    }

    @Requires(OrganisationCapabilities.UNITS_EDIT)
    @GetMapping("/units/{code}/found")
    ModelAndView form(Actor actor, Texts texts, @PathVariable String code) {
        return Pages.show(TEMPLATE, page(actor, texts, parent(actor, code), null, FormErrors.none()));
    }

    @Requires(OrganisationCapabilities.UNITS_EDIT)
    @PostMapping("/units/{code}/found")
    ModelAndView found(
            Actor actor,
            Texts texts,
            @PathVariable String code,
            UnitForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        return answer(actor, texts, parent(actor, code), form, request, response);
    }

    private ModelAndView answer(
            Actor actor,
            Texts texts,
            @Nullable UnitAt parent,
            UnitForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        Outcome<UnitId> outcome = switch (form.read("on")) {
            case UnitForm.Read.Unclear(List<Refusal> reasons) -> Outcome.refused(reasons);
            case UnitForm.Read.Understood(UnitTraits traits, LocalDate day) ->
                units.found(actor, founding(form.typedCode(), parent, traits, day));
        };
        return switch (outcome) {
            case Outcome.Missing<UnitId>() -> throw Pages.missing();
            case Outcome.Refused<UnitId>(List<Refusal> reasons) ->
                Pages.invalid(TEMPLATE, page(actor, texts, parent, form, FormErrors.of(reasons)));
            case Outcome.Done<UnitId> done ->
                Pages.redirect(
                        page(form), Toast.done("organisation.founded", UnitForm.tidy(form.name())), request, response);
        };
    }

    /// The page of the new unit, on its first day if that is still to come.
    private String page(UnitForm form) {
        String path = "/units/" + form.typedCode();
        return TypedDate.parseDay(form.on())
                .filter(day -> day.isAfter(LocalDate.now(clock)))
                .map(day -> path + "?on=" + day)
                .orElse(path);
    }

    private static Founding founding(String code, @Nullable UnitAt parent, UnitTraits traits, LocalDate day) {
        return new Founding(
                code,
                parent == null ? null : parent.code(),
                day,
                null,
                traits.name(),
                traits.kind(),
                traits.sector(),
                traits.grassroots(),
                traits.empoweredToAdmit(),
                traits.nonStateEnterprise());
    }

    private FoundPage page(
            Actor actor, Texts texts, @Nullable UnitAt parent, @Nullable UnitForm typed, FormErrors errors) {
        List<Kind> allowed = kinds.below(
                Optional.ofNullable(parent).map(above -> above.traits().kind()));
        return new FoundPage(
                parent,
                parent == null ? List.of() : Way.through(actor, parent),
                typed == null ? suggested(texts, parent, allowed) : typed,
                errors,
                UnitTexts.kinds(texts, allowed),
                UnitTexts.sectors(texts));
    }

    private UnitForm suggested(Texts texts, @Nullable UnitAt parent, List<Kind> allowed) {
        return UnitForm.empty(
                parent == null ? "" : parent.code() + ".",
                allowed.size() == 1 ? allowed.getFirst().code() : "",
                parent == null ? "TERRITORIAL" : parent.traits().sector().name(),
                texts.day(LocalDate.now(clock)));
    }

    private UnitAt parent(Actor actor, String code) {
        return units.editable(actor, code, LocalDate.now(clock)).orElseThrow(Pages::missing);
    }

    private boolean hasUnits(Actor actor) {
        return !units.tops(actor, LocalDate.now(clock)).isEmpty();
    }
}
