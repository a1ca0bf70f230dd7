package org.sotay.admission;

/// What a vote means.
public enum VoteOutcome {
    /// Enough votes are in favour.
    ADOPTED,
    /// Enough votes are against; told apart where the procedure asks for both sides.
    NEGATIVE,
    /// Enough on neither side.
    UNDECIDED
}
