package org.sotay.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A step as it was decided that it may be taken, with what it does to the case.
///
/// @param passed whether what follows may come
/// @param starts clocks that begin
/// @param stops clocks that end on the day of the step
/// @param exit the end of the case, where the step ends it
public record Taking(
        String step,
        int round,
        LocalDate on,
        boolean passed,
        Map<String, String> facts,
        @Nullable String justification,
        List<ClockStart> starts,
        List<String> stops,
        @Nullable CaseEnd exit) {

    public Taking {
        facts = Map.copyOf(facts);
        starts = List.copyOf(starts);
        stops = List.copyOf(stops);
    }

    /// An end that a step brings.
    public record CaseEnd(String exit, @Nullable String reason) {}
}
