package org.sotay.admission;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.PersonId;

/// A paper that says something about a candidate.
///
/// @param file what was scanned or sent; none where only the facts are recorded
public record Paper(
        long id,
        Facts facts,
        @Nullable String introducerName,
        Instant recordedAt,
        String recordedBy,
        @Nullable FileFacts file) {

    /// What is recorded of a paper.
    ///
    /// @param datedOn the day it bears
    /// @param conclusion what a verification concluded
    /// @param introducer who wrote an introduction
    public record Facts(
            PaperKind kind,
            LocalDate datedOn,
            @Nullable String number,
            @Nullable String issuer,
            @Nullable Conclusion conclusion,
            @Nullable String note,
            @Nullable PersonId introducer) {}

    /// A file without its content.
    ///
    /// @param size in bytes
    public record FileFacts(String name, String mediaType, int size) {}
}
