package org.sotay.membership.web;

import gg.jte.Content;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sotay.kernel.Actor;
import org.sotay.membership.Members;
import org.sotay.membership.MembershipCapabilities;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitCard;
import org.sotay.ui.Fragments;
import org.sotay.ui.HomeCard;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// How many members a unit has: on the first page of who looks after it, and on the unit's page.
@Component
class UnitMembersCard implements HomeCard, UnitCard {

    private final Members members;
    private final UnitChoice units;
    private final Fragments fragments;
    private final Clock clock;

    UnitMembersCard(Members members, UnitChoice units, Fragments fragments, Clock clock) {
        this.members = members;
        this.units = units;
        this.fragments = fragments;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean aside() {
        return false;
    }

    @Override
    public Optional<Content> card(Actor actor, Texts texts) {
        if (!actor.scope(MembershipCapabilities.READ_MEMBERS).reachesUnits()) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        return units.choose(actor, null, today).flatMap(unit -> card(actor, unit, today, texts));
    }

    @Override
    public Optional<Content> card(Actor actor, UnitAt unit, LocalDate day, Texts texts) {
        return Optional.of(fragments.render(
                "membership/card-unit",
                Map.of(
                        "page",
                        new UnitMembersPage(
                                unit,
                                members.counts(unit.id(), day),
                                actor.scope(MembershipCapabilities.READ_MEMBERS).reachesUnits()))));
    }
}
