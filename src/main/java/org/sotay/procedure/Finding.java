package org.sotay.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A verdict that explains itself: the rule and where it stands, the fact it looked at and who told it, and what would
/// cure it.
///
/// @param rule short name, such as `min-age`: in addresses, for programs, and in the message keys of the rule's texts
/// @param statement what the rule demands, in words
/// @param fact what was looked at
/// @param source where the fact is recorded; none where nothing is
/// @param cure what would have it met; none when it is, or when nothing can
/// @param curedOn the day from which it is met if nothing else happens, or by which the cure must come
/// @param excusable whether a written justification lets the step go on all the same
public record Finding(
        String rule,
        Citation clause,
        boolean confirmed,
        Sentence statement,
        Sentence fact,
        @Nullable Sentence source,
        Verdict verdict,
        @Nullable Sentence cure,
        @Nullable LocalDate curedOn,
        boolean excusable) {

    public boolean met() {
        return verdict == Verdict.MET;
    }
}
