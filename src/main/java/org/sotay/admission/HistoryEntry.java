package org.sotay.admission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One thing that happened to a candidate.
///
/// @param key message key of the sentence; its argument is `what`
/// @param what a word or a name it is about
/// @param before what stood before a correction
/// @param by who recorded it; none where that is not told
public record HistoryEntry(
        LocalDate on,
        String key,
        String what,
        @Nullable String before,
        @Nullable String by) {}
