package org.sotay.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.PersonId;

/// A correction of the own record that a member proposes. Values are written as revisions write them; none stands for
/// nothing recorded.
///
/// @param recorded what stood there when it was proposed
/// @param note what the member adds
/// @param decidedBy name of whoever decided, or took it back
/// @param answer why it was declined
public record Proposal(
        long id,
        PersonId person,
        ProposalField field,
        @Nullable String recorded,
        @Nullable String proposed,
        @Nullable String note,
        ProposalState state,
        Instant proposedAt,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String answer) {

    public boolean open() {
        return state == ProposalState.OPEN;
    }
}
