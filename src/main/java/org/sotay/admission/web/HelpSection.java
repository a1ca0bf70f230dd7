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
import org.sotay.admission.CandidateSection;
import org.sotay.admission.Introducers;
import org.sotay.admission.Introduction;
import org.sotay.admission.Mentoring;
import org.sotay.admission.Mentors;
import org.sotay.kernel.Actor;
import org.sotay.ui.Fragments;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// Who looks after the candidate and who introduces them.
@Component
public class HelpSection implements CandidateSection {

    private final Mentors mentors;
    private final Introducers introducers;
    private final Fragments fragments;
    private final Clock clock;

    HelpSection(Mentors mentors, Introducers introducers, Fragments fragments, Clock clock) {
        this.mentors = mentors;
        this.introducers = introducers;
        this.fragments = fragments;
        this.clock = clock;
    }

    /// Mentors and introducers as of a day.
    public record Page(
            CandidateId candidate,
            LocalDate on,
            List<Mentoring> mentors,
            List<Introduction> introducers,
            boolean mayEdit) {

        public Page {
            mentors = List.copyOf(mentors);
            introducers = List.copyOf(introducers);
        }
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
    public Optional<Content> section(Actor actor, Candidate candidate, LocalDate day, Texts texts) {
        Page page = new Page(
                candidate.id(),
                day,
                mentors.of(candidate.id()).stream()
                        .filter(one -> !one.period().from().isAfter(day))
                        .toList(),
                introducers.of(candidate.id()).stream()
                        .filter(one -> !one.period().from().isAfter(day))
                        .toList(),
                day.equals(LocalDate.now(clock))
                        && candidate.open()
                        && actor.scope(AdmissionCapabilities.EDIT_CANDIDATES).reachesUnits());
        return Optional.of(fragments.render("admission/section-help", Map.of("page", page)));
    }
}
