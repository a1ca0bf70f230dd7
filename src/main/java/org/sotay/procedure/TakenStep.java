package org.sotay.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A step that was taken.
///
/// @param round from 1, more where it was taken again
/// @param passed whether what follows may come; not so after a vote that did not carry
/// @param facts what was told of it, as the room that leads the procedure names it
/// @param justification why it was taken although a rule spoke against it
public record TakenStep(
        String step,
        int round,
        LocalDate on,
        boolean passed,
        Map<String, String> facts,
        @Nullable String justification,
        Instant recordedAt,
        String recordedBy) {

    public TakenStep {
        facts = Map.copyOf(facts);
    }
}
