package org.sotay.membership;

import org.sotay.people.Proposal;

/// A proposed correction as one row of a list.
///
/// @param name of the member
/// @param cell where the member belongs today, or belonged last
public record ProposalRow(Proposal proposal, String name, String cell) {}
