package org.sotay.membership.web;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sotay.kernel.Actor;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitCard;
import org.sotay.ui.Fragments;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// The way from the page of a unit to its figures in the structure of another day.
@Component
class RestatedCard implements UnitCard {

    private final Fragments fragments;

    RestatedCard(Fragments fragments) {
        this.fragments = fragments;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public boolean aside() {
        return true;
    }

    @Override
    public Optional<Content> card(Actor actor, UnitAt unit, LocalDate day, Texts texts) {
        return unit.holdsMembers()
                ? Optional.empty()
                : Optional.of(fragments.render("membership/card-restated", Map.of("unit", unit)));
    }
}
