package org.sotay.membership;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something that was done with many members at once, or is to be.
///
/// @param action none before it was told
/// @param cellName what the cell of a move is called
/// @param members how many were selected
/// @param done with how many it was done; 0 for a draft
public record Bulk(
        long id,
        BulkKind kind,
        BulkState state,
        @Nullable BulkAction action,
        @Nullable String cellName,
        Instant madeAt,
        @Nullable Instant doneAt,
        @Nullable Instant undoneAt,
        int members,
        int done) {}
