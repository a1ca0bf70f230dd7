package org.sotay.admission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.sotay.kernel.Scope;
import org.springframework.stereotype.Component;

/// What is recorded of a candidate whom an actor was found to reach.
@Component
class SubjectFacts {

    private final SubjectStore subjects;
    private final EligibilityStore eligibility;
    private final StepPaperStore papers;
    private final Clock clock;

    SubjectFacts(SubjectStore subjects, EligibilityStore eligibility, StepPaperStore papers, Clock clock) {
        this.subjects = subjects;
        this.eligibility = eligibility;
        this.papers = papers;
        this.clock = clock;
    }

    EligibilityFacts of(CandidateId id) {
        Subject subject = subjects.find(Scope.all(), id, LocalDate.now(clock)).orElseThrow();
        return Objects.requireNonNull(eligibility.facts(List.of(subject)).get(id));
    }

    /// Kinds of papers that there are on a day.
    Set<PaperKind> papers(CandidateId id, LocalDate on) {
        return papers.kinds(id, on);
    }
}
