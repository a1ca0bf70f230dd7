package org.sotay.admission.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sotay.procedure.Finding;
import org.sotay.procedure.RuleSet;
import org.sotay.procedure.RuleTexts;
import org.sotay.procedure.Sentence;
import org.sotay.procedure.Verdict;
import org.sotay.ui.Texts;

/// Words for what rules say.
public final class FindingTexts {

    private FindingTexts() {}

    /// What a rule of eligibility is about.
    public static String name(Texts texts, String rule) {
        return texts.get("admission.eligibility.name." + rule);
    }

    /// What these rules are about, in one line.
    public static String names(Texts texts, List<Finding> findings) {
        return findings.stream().map(finding -> name(texts, finding.rule())).collect(Collectors.joining(" · "));
    }

    /// Where a rule stands.
    public static String clause(Texts texts, Finding finding) {
        return RuleTexts.citation(texts, finding.clause());
    }

    /// A sentence that there may not be.
    public static String say(Texts texts, @Nullable Sentence sentence) {
        return sentence == null ? "" : sentence.in(texts);
    }

    /// What cures it; in words, too, where nothing does.
    public static @Nullable String cure(Texts texts, Finding finding) {
        if (finding.met()) {
            return null;
        }
        Sentence cure = finding.cure();
        return cure == null ? texts.get("admission.eligibility.cure.none") : cure.in(texts);
    }

    public static String verdict(Texts texts, Finding finding) {
        return texts.get("admission.eligibility.verdict." + finding.verdict());
    }

    /// The icon of a verdict.
    public static String icon(Finding finding) {
        return switch (finding.verdict()) {
            case MET -> "check";
            case NOT_MET -> "alert";
            case UNKNOWN -> "help";
        };
    }

    /// The colour of a verdict, as a class's ending.
    public static String colour(Finding finding) {
        return finding.verdict() == Verdict.MET ? "ok" : "warn";
    }

    /// What a set of rules is called.
    public static String name(Texts texts, RuleSet rules) {
        return rules.names().getOrDefault(texts.language(), rules.id());
    }
}
