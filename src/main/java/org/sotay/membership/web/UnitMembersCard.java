package org.sotay.membership.web;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sotay.kernel.Actor;
import org.sotay.membership.Members;
import org.sotay.membership.MembershipCapabilities;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitCard;
import org.sotay.ui.Fragments;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// How many members a unit has, on the unit's page.
@Component
class UnitMembersCard implements UnitCard {

    private final Members members;
    private final Fragments fragments;

    UnitMembersCard(Members members, Fragments fragments) {
        this.members = members;
        this.fragments = fragments;
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
