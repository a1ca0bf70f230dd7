package org.sotay.admission.web;

import gg.jte.Content;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.admission.AdmissionCapabilities;
import org.sotay.admission.Candidate;
import org.sotay.admission.CandidateSection;
import org.sotay.admission.Eligibilities;
import org.sotay.admission.EligibilityReport;
import org.sotay.kernel.Actor;
import org.sotay.ui.Fragments;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// Whether a candidate may be admitted and why not, on the candidate's page.
@Component
class EligibilityCard implements CandidateSection {

    private final Eligibilities eligibilities;
    private final Fragments fragments;
    private final Clock clock;

    EligibilityCard(Eligibilities eligibilities, Fragments fragments, Clock clock) {
        this.eligibilities = eligibilities;
        this.fragments = fragments;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Content> section(Actor actor, Candidate candidate, LocalDate day, Texts texts) {
        return eligibilities
                .considered(actor, candidate.id(), day)
                .map(report -> fragments.render(
                        "admission/section-eligibility",
                        Map.of("page", new EligibilitySection(report, former(actor, report)))));
    }

    private @Nullable String former(Actor actor, EligibilityReport report) {
        boolean asked =
                report.findings().stream().anyMatch(finding -> finding.rule().startsWith("readmission-"));
        return asked && report.on().equals(LocalDate.now(clock)) && actor.may(AdmissionCapabilities.EDIT_CANDIDATES)
                ? "/candidates/" + report.candidate() + "/former"
                : null;
    }
}
