package org.sotay.membership;

import org.jspecify.annotations.Nullable;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;

/// Who the row of a file is about.
sealed interface RowMatch {

    /// Nobody who is recorded.
    record Nobody() implements RowMatch {}

    /// Somebody who is recorded.
    ///
    /// @param membership none where the row tells of a further one
    record Known(PersonId person, @Nullable Long membership) implements RowMatch {}

    /// Perhaps somebody who is recorded, unless another row turns out to be about that person.
    record Perhaps(PersonId person, Refusal otherwise) implements RowMatch {}

    /// Nobody can tell.
    record Unclear(Refusal reason) implements RowMatch {}
}
