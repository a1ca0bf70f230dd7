package org.sotay.procedure.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.procedure.RuleProblem;
import org.sotay.procedure.RuleSet;
import org.sotay.procedure.RuleSetAdding;
import org.sotay.ui.FormErrors;

/// The form with which a set of rules is sent.
///
/// @param text as it was sent, if it could be read at all
/// @param latest the newest set, whose text is a good beginning
public record NewRuleSetPage(@Nullable String text, List<RuleProblem> problems, FormErrors errors, RuleSet latest) {

    public NewRuleSetPage {
        problems = List.copyOf(problems);
    }

    public boolean invalid() {
        return !problems.isEmpty() || errors.any();
    }

    public int kilobytes() {
        return RuleSetAdding.LARGEST / 1024;
    }
}
