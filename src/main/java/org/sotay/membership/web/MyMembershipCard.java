package org.sotay.membership.web;

import gg.jte.Content;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.sotay.membership.Members;
import org.sotay.ui.Fragments;
import org.sotay.ui.HomeCard;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// A member's own membership on the first page.
@Component
class MyMembershipCard implements HomeCard {

    private final Members members;
    private final Fragments fragments;
    private final Clock clock;

    MyMembershipCard(Members members, Fragments fragments, Clock clock) {
        this.members = members;
        this.fragments = fragments;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public boolean aside() {
        return true;
    }

    @Override
    public Optional<Content> card(Actor actor, Texts texts) {
        PersonId person = actor.person();
        if (person == null) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        return members.file(actor, person)
                .map(file -> fragments.render(
                        "membership/card-mine", Map.of("page", new MinePage(file, file.standing(today)))));
    }
}
