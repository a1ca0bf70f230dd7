package org.sotay.admission.web;

import gg.jte.Content;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sotay.admission.AdmissionCapabilities;
import org.sotay.admission.Candidate;
import org.sotay.admission.CandidateId;
import org.sotay.admission.CandidatePapers;
import org.sotay.admission.CandidateSection;
import org.sotay.admission.Paper;
import org.sotay.kernel.Actor;
import org.sotay.ui.Fragments;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// The papers of a candidate.
@Component
public class PapersSection implements CandidateSection {

    private final CandidatePapers papers;
    private final Fragments fragments;
    private final Clock clock;

    PapersSection(CandidatePapers papers, Fragments fragments, Clock clock) {
        this.papers = papers;
        this.fragments = fragments;
        this.clock = clock;
    }

    /// Papers dated by a day.
    public record Page(CandidateId candidate, List<Paper> papers, boolean mayEdit) {

        public Page {
            papers = List.copyOf(papers);
        }
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Content> section(Actor actor, Candidate candidate, LocalDate day, Texts texts) {
        Page page = new Page(
                candidate.id(),
                papers.of(candidate.id()).stream()
                        .filter(paper -> !paper.facts().datedOn().isAfter(day))
                        .toList(),
                day.equals(LocalDate.now(clock))
                        && candidate.open()
                        && actor.scope(AdmissionCapabilities.EDIT_CANDIDATES).reachesUnits());
        return Optional.of(fragments.render("admission/section-papers", Map.of("page", page)));
    }
}
