package org.sotay.membership;

/// What the rules of a step look at, for one member of a selection.
record BulkFacts(MembershipState state, Stay last) {}
