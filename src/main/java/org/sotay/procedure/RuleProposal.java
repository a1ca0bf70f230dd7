package org.sotay.procedure;

import java.util.List;

/// What a text would become as a set of rules.
public sealed interface RuleProposal {

    /// It cannot be put in force.
    record Faulty(List<RuleProblem> problems) implements RuleProposal {
        public Faulty {
            problems = List.copyOf(problems);
        }
    }

    /// It can.
    ///
    /// @param before the set that holds until then; of a set before all others the first of them
    /// @param known whether it says nothing that is not kept already
    record Sound(RuleSet set, RuleSet before, boolean known) implements RuleProposal {}
}
