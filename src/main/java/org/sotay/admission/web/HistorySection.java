package org.sotay.admission.web;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sotay.admission.Candidate;
import org.sotay.admission.CandidateFiles;
import org.sotay.admission.CandidateSection;
import org.sotay.admission.HistoryEntry;
import org.sotay.kernel.Actor;
import org.sotay.ui.Fragments;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// What happened to a candidate by a day.
@Component
public class HistorySection implements CandidateSection {

    private final CandidateFiles files;
    private final Fragments fragments;

    HistorySection(CandidateFiles files, Fragments fragments) {
        this.files = files;
        this.fragments = fragments;
    }

    /// The latest first.
    public record Page(List<HistoryEntry> entries) {

        public Page {
            entries = List.copyOf(entries);
        }
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public boolean aside() {
        return true;
    }

    @Override
    public Optional<Content> section(Actor actor, Candidate candidate, LocalDate day, Texts texts) {
        return Optional.of(fragments.render(
                "admission/section-history", Map.of("page", new Page(files.history(candidate.id(), day)))));
    }
}
