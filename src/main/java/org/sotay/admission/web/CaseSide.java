package org.sotay.admission.web;

import gg.jte.Content;
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

/// The periods of a candidate's case and the steps that were taken, as of a day, beside what the page is about.
@Component
class CaseSide implements CandidateSection {

    private final CaseViews views;
    private final Fragments fragments;

    CaseSide(CaseViews views, Fragments fragments) {
        this.views = views;
        this.fragments = fragments;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean aside() {
        return true;
    }

    @Override
    public Optional<Content> section(Actor actor, Candidate candidate, LocalDate day, Texts texts) {
        return views.asOf(actor, candidate.id(), day)
                .map(view ->
                        fragments.render("admission/section-case-side", Map.of("page", CaseSidePage.of(view, day))));
    }
}
