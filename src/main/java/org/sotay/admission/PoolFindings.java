package org.sotay.admission;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sotay.procedure.Finding;
import org.sotay.procedure.Sentence;

/// What the time on the list must have brought: the time itself, the class on party awareness, a mentor.
final class PoolFindings {

    private PoolFindings() {}

    /// Long enough on the list of the cell.
    static Finding listed(Question q) {
        EligibilityFacts.Entry entry = q.facts().entry();
        int months = q.value(AdmissionRules.MIN_MONTHS_LISTED);
        LocalDate from = Spans.complete(entry.listedOn(), months);
        LocalDate left = entry.leftOn();
        Question.Answer answer = q.about(
                EligibilityRule.LISTED,
                AdmissionRules.MIN_MONTHS_LISTED,
                Sentence.of("admission.eligibility.statement.listed", months));
        if (left != null && (!left.isAfter(q.on()) || !left.isAfter(from))) {
            return answer.notMet(
                    Sentence.of("admission.eligibility.fact.left", entry.listedOn(), left),
                    Sources.list(entry),
                    Sentence.of("admission.eligibility.cure.list-again"),
                    null);
        }
        Sentence fact = entry.listedOn().isAfter(q.on())
                ? Sentence.of("admission.eligibility.fact.listed-later", entry.listedOn())
                : Sentence.of(
                        "admission.eligibility.fact.listed",
                        entry.listedOn(),
                        Spans.period(Spans.months(entry.listedOn(), q.on())));
        return q.on().isBefore(from)
                ? answer.notMet(fact, Sources.list(entry), Sentence.of("admission.eligibility.cure.from", from), from)
                : answer.met(fact, Sources.list(entry));
    }

    /// A certificate of the class on party awareness that is valid on the day.
    static Finding awareness(Question q) {
        int months = q.value(AdmissionRules.AWARENESS_VALIDITY);
        Question.Answer answer = q.about(
                EligibilityRule.AWARENESS,
                AdmissionRules.AWARENESS_VALIDITY,
                Sentence.of("admission.eligibility.statement.awareness", months));
        Optional<EligibilityFacts.Paper> latest = q.facts().paper(PaperKind.AWARENESS_CERTIFICATE, q.on());
        if (latest.isEmpty()) {
            return withoutClass(q, answer, Sentence.of("admission.eligibility.fact.no-awareness"), null);
        }
        LocalDate dated = latest.get().datedOn();
        LocalDate until = dated.plusMonths(months);
        Sentence source = Sources.paper(latest.get());
        return q.on().isAfter(until)
                ? withoutClass(
                        q, answer, Sentence.of("admission.eligibility.fact.awareness-expired", dated, until), source)
                : answer.met(Sentence.of("admission.eligibility.fact.awareness", dated, until), source);
    }

    private static Finding withoutClass(Question q, Question.Answer answer, Sentence fact, @Nullable Sentence source) {
        Optional<LocalDate> later =
                q.facts().paperAfter(PaperKind.AWARENESS_CERTIFICATE, q.on()).map(EligibilityFacts.Paper::datedOn);
        if (later.isPresent()) {
            return answer.notMet(
                    fact, source, Sentence.of("admission.eligibility.cure.from", later.get()), later.get());
        }
        Sentence cure = q.facts().classes().stream()
                .filter(enrolled -> !over(enrolled, q.on()))
                .max(Comparator.comparing(EligibilityFacts.Enrolled::beginsOn))
                .map(PoolFindings::enrolled)
                .orElseGet(() -> Sentence.of("admission.eligibility.cure.awareness"));
        return answer.notMet(fact, source, cure, null);
    }

    private static boolean over(EligibilityFacts.Enrolled enrolled, LocalDate day) {
        LocalDate ends = enrolled.endsOn();
        return ends != null && ends.isBefore(day);
    }

    private static Sentence enrolled(EligibilityFacts.Enrolled enrolled) {
        LocalDate ends = enrolled.endsOn();
        return ends == null
                ? Sentence.of(
                        "admission.eligibility.cure.class", enrolled.name(), enrolled.centre(), enrolled.beginsOn())
                : Sentence.of("admission.eligibility.cure.class-until", enrolled.name(), enrolled.centre(), ends);
    }

    /// An official member looks after the candidate.
    static Finding mentor(Question q) {
        Question.Answer answer = q.about(
                EligibilityRule.MENTOR,
                AdmissionRules.MENTOR_OFFICIAL,
                Sentence.of(
                        q.value(AdmissionRules.MENTOR_OFFICIAL)
                                ? "admission.eligibility.statement.mentor"
                                : "admission.eligibility.statement.mentor-member"));
        List<EligibilityFacts.Companion> assigned = q.facts().mentors().stream()
                .filter(mentor -> mentor.period().contains(q.on()))
                .toList();
        List<EligibilityFacts.Companion> fit =
                assigned.stream().filter(mentor -> fit(mentor, q)).toList();
        if (!fit.isEmpty()) {
            return answer.met(
                    Sentence.of("admission.eligibility.fact.mentor", names(fit)), Sources.membership(fit.getFirst()));
        }
        if (assigned.isEmpty()) {
            return answer.notMet(
                    Sentence.of("admission.eligibility.fact.no-mentor"),
                    null,
                    Sentence.of("admission.eligibility.cure.mentor"),
                    null);
        }
        return unfit(q, answer, assigned.getFirst());
    }

    private static boolean fit(EligibilityFacts.Companion mentor, Question q) {
        return q.value(AdmissionRules.MENTOR_OFFICIAL) ? mentor.officialOn(q.on()) : mentor.memberOn(q.on());
    }

    private static Finding unfit(Question q, Question.Answer answer, EligibilityFacts.Companion one) {
        Optional<LocalDate> from = one.officialAfter(q.on()).filter(one.period()::contains);
        return answer.notMet(
                Sentence.of(standing(one, q.on()), one.name()),
                Sources.membership(one),
                from.map(day -> Sentence.of("admission.eligibility.cure.official-from", one.name(), day))
                        .orElseGet(() -> Sentence.of("admission.eligibility.cure.other-mentor")),
                from.orElse(null));
    }

    /// Why somebody is no official member, as the key of a sentence about the name.
    static String standing(EligibilityFacts.Companion member, LocalDate day) {
        return member.memberOn(day)
                ? "admission.eligibility.fact.probationary"
                : "admission.eligibility.fact.no-member";
    }

    static String names(List<EligibilityFacts.Companion> members) {
        return members.stream().map(EligibilityFacts.Companion::name).collect(Collectors.joining(", "));
    }
}
