package org.sotay.admission;

import org.jspecify.annotations.Nullable;
import org.sotay.membership.MemberFile;

/// What an actor may see of a candidate's person; a group of fields outside the actor's capabilities is not there at
/// all.
public record CandidateFacts(
        MemberFile.@Nullable Personal personal,
        MemberFile.@Nullable Contact contact,
        MemberFile.@Nullable Belief belief) {}
