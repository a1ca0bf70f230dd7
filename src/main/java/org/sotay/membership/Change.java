package org.sotay.membership;

/// What came of a change that named the version it started from.
public sealed interface Change {

    /// Written.
    record Written() implements Change {}

    /// Not written: somebody else changed the membership first, and this is how it stands now.
    record Overtaken(MembershipState now) implements Change {}
}
