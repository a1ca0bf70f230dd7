package org.sotay.admission;

import org.jspecify.annotations.Nullable;
import org.sotay.procedure.Finding;
import org.sotay.procedure.RuleValue;
import org.sotay.procedure.Sentence;
import org.sotay.procedure.Verdict;

/// Words of what speaks against a step of an admission, under one rule.
final class AdmissionFindings {

    private final RuleValue<?> rule;

    AdmissionFindings(RuleValue<?> rule) {
        this.rule = rule;
    }

    /// Nothing but another fact cures it.
    Finding no(String name, String fact, Object... arguments) {
        return no(name, say(fact, arguments), null);
    }

    Finding no(String name, Sentence fact, @Nullable Sentence cure) {
        return new Finding(
                name,
                rule.citation(),
                rule.confirmed(),
                Sentence.of("admission.case.rule." + name),
                fact,
                null,
                Verdict.NOT_MET,
                cure,
                null,
                false);
    }

    static Sentence say(String key, Object... arguments) {
        return Sentence.of("admission.case." + key, arguments);
    }
}
