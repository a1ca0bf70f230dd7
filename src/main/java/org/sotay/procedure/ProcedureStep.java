package org.sotay.procedure;

import java.util.List;

/// A step that a procedure provides for.
///
/// @param key stands in addresses, in the database and in the message keys of its texts
/// @param number as people know it; numbers may be left out
/// @param after steps that come before it, where the case needs them
/// @param times how often it may be taken: more than once until it has passed, as ballots are
/// @param starts clocks it may start
/// @param stops clocks it stops when it has passed
public record ProcedureStep(
        String key, int number, List<String> after, int times, List<String> starts, List<String> stops) {

    public ProcedureStep {
        after = List.copyOf(after);
        starts = List.copyOf(starts);
        stops = List.copyOf(stops);
    }
}
