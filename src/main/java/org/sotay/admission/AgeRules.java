package org.sotay.admission;

import java.time.LocalDate;
import java.util.Optional;
import org.sotay.people.PartialDate;
import org.sotay.procedure.Finding;
import org.sotay.procedure.Sentence;

/// How old somebody must and may be, in completed months on the day (24-QĐ/TW). Of a birth that is known only in part
/// it
/// is told what holds whichever day it was.
final class AgeRules {

    /// What an age allows where the day of birth is not known.
    enum Youth {
        YES,
        NO,
        UNCERTAIN
    }

    private AgeRules() {}

    /// The least age.
    static Finding minimum(Question q) {
        int years = q.value(AdmissionRules.MIN_AGE);
        PartialDate birth = q.facts().birth();
        LocalDate surely = Spans.age(Spans.latest(birth), years, 0);
        Question.Answer answer = q.about(
                EligibilityRule.MIN_AGE,
                AdmissionRules.MIN_AGE,
                Sentence.of("admission.eligibility.statement.min-age", years));
        if (!q.on().isBefore(surely)) {
            return answer.met(age(q), Sources.person());
        }
        if (q.on().isBefore(Spans.age(birth.earliest(), years, 0))) {
            Sentence from = Sentence.of("admission.eligibility.cure.from", surely);
            return answer.notMet(age(q), Sources.person(), from, surely);
        }
        Sentence cure = Sentence.of("admission.eligibility.cure.birth-or-from", surely);
        return answer.unknown(age(q), Sources.person(), cure, surely);
    }

    /// The greatest age; above it with the consent in writing of the standing committee at the top.
    static Finding maximum(Question q) {
        int years = q.value(AdmissionRules.MAX_AGE);
        PartialDate birth = q.facts().birth();
        if (q.on().isBefore(Spans.age(birth.earliest(), years, 1))) {
            return within(q, years).met(age(q), Sources.person());
        }
        boolean surelyOver = !q.on().isBefore(Spans.age(Spans.latest(birth), years, 1));
        if (!q.value(AdmissionRules.OVER_MAX_AGE_WITH_CONSENT)) {
            return surelyOver
                    ? within(q, years).notMet(age(q), Sources.person(), null, null)
                    : within(q, years)
                            .unknown(age(q), Sources.person(), Sentence.of("admission.eligibility.cure.birth"), null);
        }
        return over(q, years, surelyOver);
    }

    private static Finding over(Question q, int years, boolean surely) {
        Question.Answer answer = q.about(
                EligibilityRule.MAX_AGE,
                AdmissionRules.OVER_MAX_AGE_WITH_CONSENT,
                Sentence.of("admission.eligibility.statement.over-max-age", years));
        Optional<EligibilityFacts.Paper> consent = q.facts().paper(PaperKind.CONSENT_OVER_AGE, q.on());
        if (consent.isPresent()) {
            return answer.met(age(q), Sources.paper(consent.get()));
        }
        Optional<LocalDate> later =
                q.facts().paperAfter(PaperKind.CONSENT_OVER_AGE, q.on()).map(EligibilityFacts.Paper::datedOn);
        Sentence cure = later.map(day -> Sentence.of("admission.eligibility.cure.from", day))
                .orElseGet(() -> Sentence.of(
                        surely
                                ? "admission.eligibility.cure.consent-over-age"
                                : "admission.eligibility.cure.birth-or-consent"));
        return surely
                ? answer.notMet(age(q), Sources.person(), cure, later.orElse(null))
                : answer.unknown(age(q), Sources.person(), cure, later.orElse(null));
    }

    private static Question.Answer within(Question q, int years) {
        return q.about(
                EligibilityRule.MAX_AGE,
                AdmissionRules.MAX_AGE,
                Sentence.of("admission.eligibility.statement.max-age", years));
    }

    /// Whether somebody is of the age of the Youth Union on the day.
    static Youth youth(Question q) {
        int years = q.value(AdmissionRules.YOUTH_UNION_AGE);
        PartialDate birth = q.facts().birth();
        if (q.on().isBefore(Spans.age(birth.earliest(), years, 1))) {
            return Youth.YES;
        }
        return q.on().isBefore(Spans.age(Spans.latest(birth), years, 1)) ? Youth.UNCERTAIN : Youth.NO;
    }

    private static Sentence age(Question q) {
        PartialDate birth = q.facts().birth();
        if (birth.month() == null) {
            return Sentence.of("admission.eligibility.fact.born-in-year", birth);
        }
        if (birth.day() == null) {
            return Sentence.of("admission.eligibility.fact.born-in-month", birth);
        }
        return q.on().isBefore(birth.earliest())
                ? Sentence.of("admission.eligibility.fact.not-born", birth)
                : Sentence.of("admission.eligibility.fact.age", Spans.years(Spans.months(birth.earliest(), q.on())));
    }
}
