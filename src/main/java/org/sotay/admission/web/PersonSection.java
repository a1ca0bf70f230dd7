package org.sotay.admission.web;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sotay.admission.Candidate;
import org.sotay.admission.CandidateFiles;
import org.sotay.admission.CandidateSection;
import org.sotay.kernel.Actor;
import org.sotay.ui.Fragments;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// Who the candidate is, as far as the reader may see it.
@Component
class PersonSection implements CandidateSection {

    private final CandidateFiles files;
    private final Fragments fragments;

    PersonSection(CandidateFiles files, Fragments fragments) {
        this.files = files;
        this.fragments = fragments;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public boolean aside() {
        return true;
    }

    @Override
    public Optional<Content> section(Actor actor, Candidate candidate, LocalDate day, Texts texts) {
        return files.facts(actor, candidate.id())
                .filter(facts -> facts.personal() != null || facts.contact() != null)
                .map(facts -> fragments.render("admission/section-person", Map.of("page", facts)));
    }
}
