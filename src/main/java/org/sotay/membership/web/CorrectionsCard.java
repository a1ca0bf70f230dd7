package org.sotay.membership.web;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import org.sotay.kernel.Actor;
import org.sotay.membership.ProposalLists;
import org.sotay.people.PeopleCapabilities;
import org.sotay.ui.Fragments;
import org.sotay.ui.HomeCard;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// How many proposed corrections wait for whoever corrects records; nothing while none does.
@Component
class CorrectionsCard implements HomeCard {

    private final ProposalLists lists;
    private final Fragments fragments;

    CorrectionsCard(ProposalLists lists, Fragments fragments) {
        this.lists = lists;
        this.fragments = fragments;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<Content> card(Actor actor, Texts texts) {
        if (!actor.scope(PeopleCapabilities.EDIT_PEOPLE).reachesUnits()) {
            return Optional.empty();
        }
        int waiting = lists.waiting(actor);
        return waiting == 0
                ? Optional.empty()
                : Optional.of(fragments.render("membership/card-corrections", Map.of("waiting", waiting)));
    }
}
