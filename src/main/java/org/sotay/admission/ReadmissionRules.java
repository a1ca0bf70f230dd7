package org.sotay.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sotay.membership.EndKind;
import org.sotay.procedure.Finding;
import org.sotay.procedure.Sentence;

/// Whether somebody who left can be admitted again (24-QĐ/TW): not on grounds that bar for ever, only once, some years
/// after, with the consent in writing of the standing committee at the top.
final class ReadmissionRules {

    private ReadmissionRules() {}

    /// Nothing about whoever never was a member.
    static List<Finding> judge(Question q) {
        List<EligibilityFacts.Belonging> left = q.facts().leftBefore(q.on());
        if (left.isEmpty()) {
            return List.of();
        }
        EligibilityFacts.Belonging last = left.getLast();
        return List.of(bar(q, last), times(q, left), after(q, last), consent(q, last));
    }

    private static Finding bar(Question q, EligibilityFacts.Belonging last) {
        Question.Answer answer = q.about(
                EligibilityRule.READMISSION_BAR,
                AdmissionRules.READMISSION_BARS,
                Sentence.of("admission.eligibility.statement.readmission-bar"));
        EligibilityFacts.Former former = q.facts().former();
        if (former == null) {
            return answer.unknown(
                    Sentence.of("admission.eligibility.fact.left-party", ended(last), kind(last)),
                    Sources.ownMembership(),
                    Sentence.of("admission.eligibility.cure.former-ground"),
                    null);
        }
        Sentence ground =
                Sentence.of("admission.formerGround." + former.ground().name());
        Sentence fact = Sentence.of("admission.eligibility.fact.left-for", ended(last), ground);
        return q.value(AdmissionRules.READMISSION_BARS).contains(former.ground().name())
                ? answer.notMet(fact, Sources.ownMembership(), null, null)
                : answer.met(fact, Sources.ownMembership());
    }

    private static Finding times(Question q, List<EligibilityFacts.Belonging> left) {
        int most = q.value(AdmissionRules.READMISSION_TIMES);
        Question.Answer answer = q.about(
                EligibilityRule.READMISSION_TIMES,
                AdmissionRules.READMISSION_TIMES,
                Sentence.of("admission.eligibility.statement.readmission-times", most));
        Sentence fact = Sentence.of("admission.eligibility.fact.left-times", left.size());
        return left.size() > most
                ? answer.notMet(fact, Sources.ownMembership(), null, null)
                : answer.met(fact, Sources.ownMembership());
    }

    private static Finding after(Question q, EligibilityFacts.Belonging last) {
        EligibilityFacts.Former former = q.facts().former();
        if (former != null && former.ground() == FormerGround.LESS_SERIOUS_CRIME) {
            return afterConviction(q, former);
        }
        int months = q.value(AdmissionRules.READMISSION_AFTER);
        Question.Answer answer = q.about(
                EligibilityRule.READMISSION_AFTER,
                AdmissionRules.READMISSION_AFTER,
                Sentence.of("admission.eligibility.statement.readmission-after", months));
        return since(q, answer, "admission.eligibility.fact.left-since", ended(last), months);
    }

    private static Finding afterConviction(Question q, EligibilityFacts.Former former) {
        int months = q.value(AdmissionRules.READMISSION_AFTER_CONVICTION);
        Question.Answer answer = q.about(
                EligibilityRule.READMISSION_AFTER,
                AdmissionRules.READMISSION_AFTER_CONVICTION,
                Sentence.of("admission.eligibility.statement.readmission-conviction", months));
        LocalDate expunged = former.expungedOn();
        if (expunged == null) {
            return answer.unknown(
                    Sentence.of("admission.eligibility.fact.not-expunged"),
                    Sources.ownMembership(),
                    Sentence.of("admission.eligibility.cure.expunged"),
                    null);
        }
        return since(q, answer, "admission.eligibility.fact.expunged-since", expunged, months);
    }

    private static Finding since(Question q, Question.Answer answer, String fact, LocalDate day, int months) {
        LocalDate from = Spans.complete(day, months);
        Sentence told = Sentence.of(fact, day, Spans.period(Spans.months(day, q.on())));
        return q.on().isBefore(from)
                ? answer.notMet(
                        told, Sources.ownMembership(), Sentence.of("admission.eligibility.cure.from", from), from)
                : answer.met(told, Sources.ownMembership());
    }

    private static Finding consent(Question q, EligibilityFacts.Belonging last) {
        Question.Answer answer = q.about(
                EligibilityRule.READMISSION_CONSENT,
                AdmissionRules.READMISSION_AFTER,
                Sentence.of("admission.eligibility.statement.readmission-consent"));
        Optional<EligibilityFacts.Paper> consent = q.facts()
                .paper(PaperKind.CONSENT_READMISSION, q.on())
                .filter(paper -> paper.datedOn().isAfter(ended(last)));
        return consent.map(paper -> answer.met(
                        Sentence.of("admission.eligibility.fact.paper", paper.datedOn()), Sources.paper(paper)))
                .orElseGet(() -> PaperRules.missing(
                        answer,
                        q.facts().paperAfter(PaperKind.CONSENT_READMISSION, q.on()),
                        Sentence.of("admission.eligibility.cure.consent-readmission")));
    }

    private static LocalDate ended(EligibilityFacts.Belonging last) {
        return Optional.ofNullable(last.endedOn()).orElse(last.joinedOn());
    }

    private static Sentence kind(EligibilityFacts.Belonging last) {
        return Sentence.of("membership.end."
                + Optional.ofNullable(last.endKind()).orElse(EndKind.LEFT).name());
    }
}
