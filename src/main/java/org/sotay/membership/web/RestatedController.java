package org.sotay.membership.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Requires;
import org.sotay.membership.Restated;
import org.sotay.membership.Restatements;
import org.sotay.organisation.OrganisationCapabilities;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitChoice;
import org.sotay.ui.Address;
import org.sotay.ui.AsOf;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// How many members there were on a day, in the units of another day.
@Controller
class RestatedController {

    private static final String TEMPLATE = "membership/restated";

    private final Restatements restatements;
    private final UnitChoice units;
    private final Clock clock;

    RestatedController(Restatements restatements, UnitChoice units, Clock clock) {
        this.restatements = restatements;
        this.units = units;
        this.clock = clock;
    }

    @Requires(OrganisationCapabilities.UNITS_READ)
    @GetMapping("/restated")
    ModelAndView restated(Actor actor, AsOf asOf, Texts texts, Address here) {
        AsOf structure = AsOf.parse(here.value("structure").orElse(null), LocalDate.now(clock));
        UnitAt unit = units.choose(actor, here.value("unit").orElse(""), structure.on())
                .orElseThrow(Pages::missing);
        String problem = structure.problem();
        if (problem != null) {
            FormErrors errors = FormErrors.none().and(Refusal.at("structure", problem));
            String typed = here.value("structure").orElse("");
            return Pages.invalid(TEMPLATE, page(actor, unit, structure, typed, null, errors));
        }
        return Pages.show(
                TEMPLATE,
                page(
                        actor,
                        unit,
                        structure,
                        texts.day(structure.on()),
                        restatements.counts(actor, unit, asOf.on(), structure.on()),
                        FormErrors.none()));
    }

    private RestatedPage page(
            Actor actor, UnitAt unit, AsOf structure, String typed, @Nullable Restated restated, FormErrors errors) {
        return new RestatedPage(
                unit,
                units.crumbs(actor, unit, "/restated?structure=" + structure.on() + "&unit="),
                structure.on(),
                typed,
                restated,
                errors);
    }
}
