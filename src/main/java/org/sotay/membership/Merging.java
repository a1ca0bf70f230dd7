package org.sotay.membership;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.PersonId;

/// Two who are to be merged.
///
/// @param take the facts of which the value of the merged one is taken over
/// @param seen the versions the actor looked at
/// @param form names the form that was filled in: sent twice, it merges once
public record Merging(PersonId kept, PersonId merged, Set<MergeField> take, Seen seen, UUID form) {

    /// Versions of both records.
    public record Seen(int kept, int keptMembership, int merged, int mergedMembership) {}

    public Merging {
        take = Set.copyOf(take);
    }

    /// What is done once: this form, sent by this account, about these two.
    UUID once(AccountId by) {
        return UUID.nameUUIDFromBytes((form + " " + by + " " + kept + " " + merged).getBytes(StandardCharsets.UTF_8));
    }
}
