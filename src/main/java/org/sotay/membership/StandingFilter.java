package org.sotay.membership;

/// By what standing a list of members can be narrowed.
public enum StandingFilter {
    PROBATIONARY,
    OFFICIAL,
    /// Probationary although the twelve months are over: the cell owes a decision.
    DUE
}
