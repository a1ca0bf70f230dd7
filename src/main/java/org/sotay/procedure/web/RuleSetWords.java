package org.sotay.procedure.web;

import org.sotay.kernel.Language;
import org.sotay.procedure.RuleProblem;
import org.sotay.procedure.RuleSet;
import org.sotay.ui.Texts;

/// Words for sets of rules.
public final class RuleSetWords {

    private RuleSetWords() {}

    /// What a set is called.
    public static String name(RuleSet set, Language language) {
        return set.names().getOrDefault(language, set.id());
    }

    /// What a set is called in the reader's language.
    public static String name(RuleSet set, Texts texts) {
        return name(set, texts.language());
    }

    /// What is wrong, without where.
    public static String problem(RuleProblem problem, Texts texts) {
        return texts.get(problem.message(), problem.arguments().toArray());
    }
}
