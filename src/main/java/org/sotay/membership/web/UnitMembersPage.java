package org.sotay.membership.web;

import org.sotay.membership.MemberCounts;
import org.sotay.organisation.UnitAt;

/// The numbers of members of one unit.
///
/// @param linked whether the actor may open the lists behind the numbers
public record UnitMembersPage(UnitAt unit, MemberCounts counts, boolean linked) {}
