package org.sotay.admission.web;

import gg.jte.Content;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.sotay.admission.AdmissionCapabilities;
import org.sotay.admission.Candidate;
import org.sotay.admission.CandidateId;
import org.sotay.admission.CandidateSection;
import org.sotay.admission.Candidates;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Requires;
import org.sotay.ui.AsOf;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The page of one candidate.
@Controller
class CandidateController {

    private final Candidates candidates;
    private final List<CandidateSection> sections;
    private final Clock clock;

    CandidateController(Candidates candidates, List<CandidateSection> sections, Clock clock) {
        this.candidates = candidates;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(CandidateSection::order))
                .toList();
        this.clock = clock;
    }

    @Requires(AdmissionCapabilities.CANDIDATES_READ)
    @GetMapping("/candidates/{candidate:\\d{1,18}}")
    ModelAndView candidate(Actor actor, AsOf asOf, Texts texts, @PathVariable long candidate) {
        LocalDate on = asOf.on();
        Candidate found = candidates.find(actor, new CandidateId(candidate), on).orElseThrow(Pages::missing);
        boolean now = on.equals(LocalDate.now(clock));
        return Pages.show(
                "admission/candidate",
                new CandidatePage(
                        found,
                        on,
                        now
                                && actor.scope(AdmissionCapabilities.EDIT_CANDIDATES)
                                        .reachesUnits(),
                        sections(actor, found, on, texts, false),
                        sections(actor, found, on, texts, true)));
    }

    private List<Content> sections(Actor actor, Candidate candidate, LocalDate on, Texts texts, boolean aside) {
        return sections.stream()
                .filter(section -> section.aside() == aside)
                .flatMap(section -> section.section(actor, candidate, on, texts).stream())
                .toList();
    }
}
