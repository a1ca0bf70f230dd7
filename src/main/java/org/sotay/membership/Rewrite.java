package org.sotay.membership;

import org.sotay.kernel.PersonId;

/// A recorded membership that is to become another.
record Rewrite(PersonId person, long membership, MemberRecord before, MemberRecord after) {}
