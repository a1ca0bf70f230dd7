package org.sotay.membership.web;

import gg.jte.Content;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sotay.kernel.Actor;
import org.sotay.people.PeopleCapabilities;
import org.sotay.people.Proposal;
import org.sotay.people.ProposalState;
import org.sotay.people.Proposals;
import org.sotay.ui.Fragments;
import org.sotay.ui.HomeCard;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// What became of what a member proposed to correct: what waits, and what was answered lately.
@Component
class OwnCorrectionsCard implements HomeCard {

    /// So long an answer is news; afterwards it stands with the own record only.
    private static final Duration NEWS = Duration.ofDays(30);

    private final Proposals proposals;
    private final Fragments fragments;
    private final Clock clock;

    OwnCorrectionsCard(Proposals proposals, Fragments fragments, Clock clock) {
        this.proposals = proposals;
        this.fragments = fragments;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Content> card(Actor actor, Texts texts) {
        if (!actor.may(PeopleCapabilities.PROPOSE)) {
            return Optional.empty();
        }
        Instant since = clock.instant().minus(NEWS);
        List<Proposal> news = proposals.own(actor).stream()
                .filter(proposal -> isNews(proposal, since))
                .toList();
        return news.isEmpty()
                ? Optional.empty()
                : Optional.of(fragments.render("membership/card-own-corrections", Map.of("proposals", news)));
    }

    private static boolean isNews(Proposal proposal, Instant since) {
        Instant decided = proposal.decidedAt();
        return decided == null || (proposal.state() != ProposalState.WITHDRAWN && decided.isAfter(since));
    }
}
