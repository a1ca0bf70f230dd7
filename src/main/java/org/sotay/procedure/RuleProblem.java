package org.sotay.procedure;

import java.util.List;

/// What is wrong in the text of a set of rules, and where: a message key with its arguments.
///
/// @param key where it stands, such as `admission.minAge` or `regulations.charter.issuedOn`; empty for the whole text
/// @param line from 1; 0 for the whole text
public record RuleProblem(String key, int line, String message, List<Object> arguments) {

    public RuleProblem {
        arguments = List.copyOf(arguments);
    }

    static RuleProblem of(String message, Object... arguments) {
        return new RuleProblem("", 0, message, List.of(arguments));
    }
}
