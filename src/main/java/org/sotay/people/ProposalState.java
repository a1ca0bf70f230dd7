package org.sotay.people;

/// What became of a proposal.
public enum ProposalState {
    /// Waits for an officer.
    OPEN,
    /// The record was corrected.
    ACCEPTED,
    /// The record stays; the answer says why.
    DECLINED,
    /// Taken back by the member.
    WITHDRAWN
}
