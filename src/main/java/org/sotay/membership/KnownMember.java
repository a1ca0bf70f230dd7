package org.sotay.membership;

import org.sotay.kernel.PersonId;

/// A membership that is recorded.
record KnownMember(PersonId person, long membership, MemberRecord record) {}
