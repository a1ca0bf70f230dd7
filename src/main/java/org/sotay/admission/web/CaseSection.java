package org.sotay.admission.web;

import gg.jte.Content;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sotay.admission.Candidate;
import org.sotay.admission.CandidateSection;
import org.sotay.admission.CaseViews;
import org.sotay.kernel.Actor;
import org.sotay.ui.Fragments;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// What the case of a candidate waits for and what can be done, on the candidate's page; only today.
@Component
class CaseSection implements CandidateSection {

    private final CaseViews views;
    private final Fragments fragments;
    private final Clock clock;

    CaseSection(CaseViews views, Fragments fragments, Clock clock) {
        this.views = views;
        this.fragments = fragments;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Content> section(Actor actor, Candidate candidate, LocalDate day, Texts texts) {
        return day.equals(LocalDate.now(clock))
                ? views.of(actor, candidate.id())
                        .filter(view -> view.opened() || !view.ahead().isEmpty())
                        .map(view -> fragments.render("admission/section-case", Map.of("view", view)))
                : Optional.empty();
    }
}
