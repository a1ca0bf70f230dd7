package org.sotay.admission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sotay.procedure.Finding;
import org.sotay.procedure.RuleSet;

/// Whether somebody may be admitted on a day under a set of rules, rule by rule. Pure: facts in, findings out.
final class Eligibility {

    private static final Set<String> BEFORE_APPLYING = Arrays.stream(EligibilityRule.values())
            .filter(EligibilityRule::beforeApplying)
            .map(EligibilityRule::word)
            .collect(Collectors.toUnmodifiableSet());

    private Eligibility() {}

    /// What each rule says about the person; nothing of rules that do not apply. Two introducers have their findings
    /// each.
    ///
    /// @param on the day on which the cell considers the admission
    static List<Finding> of(EligibilityFacts facts, RuleSet rules, LocalDate on) {
        Question q = new Question(facts, rules, on);
        List<Finding> findings = new ArrayList<>();
        findings.add(AgeRules.minimum(q));
        findings.add(AgeRules.maximum(q));
        findings.add(SchoolingRule.judge(q));
        if (q.value(AdmissionRules.AWARENESS_CERTIFICATE)) {
            findings.add(PoolFindings.awareness(q));
        }
        findings.add(PoolFindings.listed(q));
        findings.add(PoolFindings.mentor(q));
        findings.addAll(ReadmissionRules.judge(q));
        if (q.value(AdmissionRules.VERIFICATION)) {
            findings.add(PaperRules.verification(q));
        }
        findings.addAll(IntroducerRules.judge(q));
        if (q.value(AdmissionRules.OPINIONS)) {
            findings.add(PaperRules.opinions(q));
        }
        return List.copyOf(findings);
    }

    /// Of these, what must be met when the application is recorded; the rest comes with the papers of the case.
    static List<Finding> whenApplying(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> BEFORE_APPLYING.contains(finding.rule()))
                .toList();
    }

    /// Whether a union introduces beside one member: the person is surely of its age, and there is one.
    static boolean unionIntroduces(EligibilityFacts facts, RuleSet rules, LocalDate on) {
        return IntroducerRules.union(new Question(facts, rules, on)) == AgeRules.Youth.YES;
    }
}
