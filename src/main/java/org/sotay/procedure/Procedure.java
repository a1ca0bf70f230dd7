package org.sotay.procedure;

import java.util.List;

/// A procedure: its steps in order, and the ways in which it can end.
///
/// @param name stands in the database
/// @param stepTexts what the message keys of the names of its steps begin with
/// @param exitTexts the same of its ends
public record Procedure(
        String name, List<ProcedureStep> steps, List<String> exits, String stepTexts, String exitTexts) {

    public Procedure {
        steps = List.copyOf(steps);
        exits = List.copyOf(exits);
    }

    /// The step of that key.
    ///
    /// @throws IllegalArgumentException when there is no such step
    public ProcedureStep step(String key) {
        return steps.stream()
                .filter(step -> step.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No step " + key + " in " + name));
    }

    /// Steps that come after the one of that key.
    List<ProcedureStep> following(String key) {
        return steps.stream().filter(step -> step.after().contains(key)).toList();
    }

    /// What a step is called.
    public Sentence called(String key) {
        return Sentence.of(stepTexts + key);
    }

    /// What an end is called.
    public Sentence ended(String exit) {
        return Sentence.of(exitTexts + exit);
    }
}
