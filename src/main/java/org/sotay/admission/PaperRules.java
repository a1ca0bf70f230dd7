package org.sotay.admission;

import java.time.LocalDate;
import java.util.Optional;
import org.sotay.procedure.Finding;
import org.sotay.procedure.Sentence;

/// What must have been asked and concluded in writing: opinions, and the verification of the life record.
final class PaperRules {

    private PaperRules() {}

    /// The opinions of the organisations and of the cell at the place of residence are collected.
    static Finding opinions(Question q) {
        Question.Answer answer = q.about(
                EligibilityRule.OPINIONS,
                AdmissionRules.OPINIONS,
                Sentence.of("admission.eligibility.statement.opinions"));
        return q.facts()
                .paper(PaperKind.OPINIONS, q.on())
                .map(paper -> answer.met(
                        Sentence.of("admission.eligibility.fact.paper", paper.datedOn()), Sources.paper(paper)))
                .orElseGet(() -> missing(
                        answer,
                        q.facts().paperAfter(PaperKind.OPINIONS, q.on()),
                        Sentence.of("admission.eligibility.cure.opinions")));
    }

    /// The life record is verified with a good conclusion, or needed no verification on a ground that is recorded.
    static Finding verification(Question q) {
        Question.Answer answer = q.about(
                EligibilityRule.VERIFICATION,
                AdmissionRules.VERIFICATION,
                Sentence.of("admission.eligibility.statement.verification"));
        return q.facts()
                .paper(PaperKind.VERIFICATION, q.on())
                .map(paper -> concluded(answer, paper))
                .orElseGet(() ->
                        missing(answer, concludedAfter(q), Sentence.of("admission.eligibility.cure.verification")));
    }

    /// The first paper after the day with which the verification is concluded well, if nothing contradicts it that day.
    private static Optional<EligibilityFacts.Paper> concludedAfter(Question q) {
        return q.facts().papers().stream()
                .filter(paper -> paper.kind() == PaperKind.VERIFICATION
                        && paper.datedOn().isAfter(q.on()))
                .flatMap(paper -> q.facts().paper(PaperKind.VERIFICATION, paper.datedOn()).stream())
                .filter(paper ->
                        paper.conclusion() == Conclusion.FAVOURABLE || paper.conclusion() == Conclusion.NOT_REQUIRED)
                .findFirst();
    }

    private static Finding concluded(Question.Answer answer, EligibilityFacts.Paper paper) {
        Conclusion conclusion = paper.conclusion();
        Sentence source = Sources.paper(paper);
        if (conclusion == null) {
            return answer.unknown(
                    Sentence.of("admission.eligibility.fact.not-concluded", paper.datedOn()),
                    source,
                    Sentence.of("admission.eligibility.cure.conclusion"),
                    null);
        }
        return switch (conclusion) {
            case FAVOURABLE ->
                answer.met(Sentence.of("admission.eligibility.fact.favourable", paper.datedOn()), source);
            case NOT_REQUIRED ->
                answer.met(
                        Sentence.of(
                                "admission.eligibility.fact.not-required",
                                Optional.ofNullable(paper.note()).orElse("–")),
                        source);
            case UNFAVOURABLE ->
                answer.notMet(
                        Sentence.of("admission.eligibility.fact.unfavourable", paper.datedOn()), source, null, null);
        };
    }

    /// A paper that is not there on the day; met from its day if a later one is recorded.
    static Finding missing(Question.Answer answer, Optional<EligibilityFacts.Paper> later, Sentence cure) {
        if (later.isEmpty()) {
            return answer.notMet(Sentence.of("admission.eligibility.fact.no-paper"), null, cure, null);
        }
        LocalDate day = later.get().datedOn();
        return answer.notMet(
                Sentence.of("admission.eligibility.fact.paper-later", day),
                Sources.paper(later.get()),
                Sentence.of("admission.eligibility.cure.from", day),
                day);
    }
}
