package org.sotay.procedure;

import java.util.List;

/// What came of reading the text of a set of rules.
public sealed interface Reading {

    /// It is whole.
    record Whole(RuleSet set) implements Reading {}

    /// It cannot be used, for these reasons, in the order in which they stand in the text.
    record Faulty(List<RuleProblem> problems) implements Reading {
        public Faulty {
            problems = List.copyOf(problems);
        }
    }
}
