package org.sotay.organisation.web;

import gg.jte.Content;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Mandate;
import org.sotay.kernel.Scope;
import org.sotay.organisation.OrganisationCapabilities;
import org.sotay.organisation.UnitLine;
import org.sotay.organisation.Units;
import org.sotay.ui.Fragments;
import org.sotay.ui.HomeCard;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// The unit that the reader answers for, on the first page; in an empty installation the way to the first one.
@Component
class MyUnitCard implements HomeCard {

    private final Units units;
    private final Fragments fragments;
    private final Clock clock;

    MyUnitCard(Units units, Fragments fragments, Clock clock) {
        this.units = units;
        this.fragments = fragments;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Content> card(Actor actor, Texts texts) {
        Scope scope = actor.scope(OrganisationCapabilities.READ_UNITS);
        if (!scope.everywhere() && scope.below().isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        Optional<String> code = code(actor, today);
        if (code.isEmpty()) {
            return actor.may(OrganisationCapabilities.EDIT_KINDS)
                    ? Optional.of(fragments.render("organisation/card-begin", Map.of()))
                    : Optional.empty();
        }
        return units.find(actor, code.get(), today)
                .map(unit -> fragments.render(
                        "organisation/card-unit", Map.of("page", new MyUnitPage(unit, units.counts(unit, today)))));
    }

    private Optional<String> code(Actor actor, LocalDate today) {
        Mandate acting = actor.acting();
        String own = acting == null ? null : acting.unitCode();
        return own != null
                ? Optional.of(own)
                : units.tops(actor, today).stream().map(UnitLine::code).findFirst();
    }
}
