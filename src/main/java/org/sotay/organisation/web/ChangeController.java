package org.sotay.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Requires;
import org.sotay.kernel.UnitId;
import org.sotay.organisation.Kind;
import org.sotay.organisation.Kinds;
import org.sotay.organisation.OrganisationCapabilities;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitTraits;
import org.sotay.organisation.Units;
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

/// Changing what a unit is called and what it is, from a day on.
@Controller
class ChangeController {

    private static final String TEMPLATE = "organisation/change";

    private final Units units;
    private final Kinds kinds;
    private final Clock clock;

    ChangeController(Units units, Kinds kinds, Clock clock) {
        this.units = units;
        this.kinds = kinds;
        this.clock = clock;
    }

    @Requires(OrganisationCapabilities.UNITS_EDIT)
    @GetMapping("/units/{code}/change")
    ModelAndView form(Actor actor, Texts texts, @PathVariable String code) {
        UnitAt unit = unit(actor, code);
        UnitForm form = UnitForm.of(unit.traits(), texts.day(LocalDate.now(clock)));
        return Pages.show(TEMPLATE, page(actor, texts, unit, form, unit.version(), FormErrors.none()));
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
        boolean overtaken = reasons.stream().anyMatch(reason -> reason.key().endsWith(".changed-meanwhile"));
        if (!overtaken) {
            return Pages.invalid(TEMPLATE, page(actor, texts, unit, form, version, FormErrors.of(reasons)));
        }
        UnitAt now = unit(actor, unit.code());
        return Pages.conflict(TEMPLATE, page(actor, texts, now, form, now.version(), FormErrors.of(reasons)));
    }

    private ChangePage page(Actor actor, Texts texts, UnitAt unit, UnitForm form, int version, FormErrors errors) {
        List<Option> offered = UnitTexts.kinds(texts, allowed(unit));
        boolean overtaken = errors.at("") != null;
        return new ChangePage(
                unit,
                Way.through(actor, unit),
                form,
                version,
                errors,
                offered,
                UnitTexts.sectors(texts),
                overtaken ? differences(texts, unit.traits(), form, offered) : List.of());
    }

    /// The kinds that may stand where the unit stands, and the one it is.
    private List<Kind> allowed(UnitAt unit) {
        List<Kind> here = kinds.below(units.kindAbove(unit, LocalDate.now(clock)));
        String own = unit.traits().kind();
        return kinds.all().stream()
                .filter(kind -> here.contains(kind) || kind.code().equals(own))
                .toList();
    }

    private static List<ChangePage.Difference> differences(
            Texts texts, UnitTraits saved, UnitForm ours, List<Option> kinds) {
        UnitForm theirs = UnitForm.of(saved, "");
        List<Option> sectors = UnitTexts.sectors(texts);
        return Stream.of(
                        new ChangePage.Difference("organisation.field.name", saved.name(), UnitForm.tidy(ours.name())),
                        new ChangePage.Difference(
                                "organisation.field.kind", label(kinds, theirs.kind()), label(kinds, ours.kind())),
                        new ChangePage.Difference(
                                "organisation.field.sector",
                                label(sectors, theirs.sector()),
                                label(sectors, ours.sector())),
                        flag(texts, "organisation.flag.grassroots", saved.grassroots(), ours.isGrassroots()),
                        flag(texts, "organisation.flag.empowered", saved.empoweredToAdmit(), ours.isEmpoweredToAdmit()),
                        flag(
                                texts,
                                "organisation.flag.non-state",
                                saved.nonStateEnterprise(),
                                ours.isNonStateEnterprise()))
                .filter(difference -> !difference.theirs().equals(difference.ours()))
                .toList();
    }

    private static ChangePage.Difference flag(Texts texts, String key, boolean theirs, boolean ours) {
        return new ChangePage.Difference(
                key,
                texts.get(theirs ? "organisation.yes" : "organisation.no"),
                texts.get(ours ? "organisation.yes" : "organisation.no"));
    }

    private static String label(List<Option> options, @Nullable String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse("");
    }

    private UnitAt unit(Actor actor, String code) {
        return units.editable(actor, code, LocalDate.now(clock)).orElseThrow(Pages::missing);
    }
}
