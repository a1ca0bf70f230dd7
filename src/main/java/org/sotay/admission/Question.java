package org.sotay.admission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sotay.procedure.Finding;
import org.sotay.procedure.RuleKey;
import org.sotay.procedure.RuleSet;
import org.sotay.procedure.RuleValue;
import org.sotay.procedure.Sentence;
import org.sotay.procedure.Verdict;

/// What rules are asked: whether somebody may be admitted on a day under a set of rules.
record Question(EligibilityFacts facts, RuleSet rules, LocalDate on) {

    <T> T value(RuleKey<T> key) {
        return rules.value(key);
    }

    /// The beginning of an answer.
    ///
    /// @param key whose citation it has
    Answer about(EligibilityRule rule, RuleKey<?> key, Sentence statement) {
        return new Answer(rule, rules.rule(key), statement);
    }

    /// What a rule demands; it becomes a finding with the fact.
    record Answer(EligibilityRule rule, RuleValue<?> value, Sentence statement) {

        Finding met(Sentence fact, @Nullable Sentence source) {
            return finding(fact, source, Verdict.MET, null, null);
        }

        /// @param cure none where nothing can
        /// @param curedOn the day from which it is met if nothing else happens
        Finding notMet(Sentence fact, @Nullable Sentence source, @Nullable Sentence cure, @Nullable LocalDate curedOn) {
            return finding(fact, source, Verdict.NOT_MET, cure, curedOn);
        }

        Finding unknown(Sentence fact, @Nullable Sentence source, Sentence cure, @Nullable LocalDate curedOn) {
            return finding(fact, source, Verdict.UNKNOWN, cure, curedOn);
        }

        private Finding finding(
                Sentence fact,
                @Nullable Sentence source,
                Verdict verdict,
                @Nullable Sentence cure,
                @Nullable LocalDate curedOn) {
            return new Finding(
                    rule.word(),
                    value.citation(),
                    value.confirmed(),
                    statement,
                    fact,
                    source,
                    verdict,
                    cure,
                    curedOn,
                    false);
        }
    }
}
