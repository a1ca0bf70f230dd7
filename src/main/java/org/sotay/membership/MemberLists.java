package org.sotay.membership;

import org.springframework.stereotype.Component;

/// What lists of members are looked up in and written to.
@Component
record MemberLists(
        MemberMatchStore matches,
        KnownMemberStore known,
        MembershipStore memberships,
        RewriteStore rewrites,
        ListingStore listings) {}
