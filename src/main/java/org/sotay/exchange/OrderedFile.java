package org.sotay.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A list that somebody asked for and that is written while nobody waits.
///
/// @param title which list it is, in the language in which it was asked for
/// @param name of the file, with its ending
/// @param problem why there is no file; none unless it failed
/// @param again whether a node died over it and it was begun anew
/// @param rows how many are written
/// @param total how many there are
/// @param size in bytes, once it is ready
public record OrderedFile(
        long id,
        String title,
        String name,
        FileFormat format,
        State state,
        @Nullable Problem problem,
        boolean again,
        int rows,
        int total,
        @Nullable Long size,
        Instant orderedAt,
        Instant expiresAt) {

    /// How far it is.
    public enum State {
        WAITING,
        WRITING,
        READY,
        FAILED
    }

    /// Why it failed.
    public enum Problem {
        /// The list is not there, or not for whoever asked, any more.
        MISSING,
        /// A fault, ours or the machine's.
        BROKEN
    }

    /// Whether it is still to come.
    public boolean pending() {
        return state == State.WAITING || state == State.WRITING;
    }

    public boolean ready() {
        return state == State.READY;
    }
}
