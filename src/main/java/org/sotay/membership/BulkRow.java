package org.sotay.membership;

import org.jspecify.annotations.Nullable;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;

/// One member of a selection.
///
/// @param cell where the member belongs today, or belonged last; empty where that is out of reach
/// @param refusal why it is not done with this one; none where it is, or would be
public record BulkRow(
        PersonId person, String name, String cell, @Nullable Refusal refusal) {

    BulkRow elsewhere() {
        return new BulkRow(person, name, "", refusal);
    }
}
