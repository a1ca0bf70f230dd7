package org.sotay.admission;

/// How far a candidate is; the phases of the way in their order, then its two ends.
public enum Stage {
    /// On the list of the cell.
    LISTED,
    /// In the class on party awareness.
    TRAINING,
    /// The application is there; papers are collected and the life record is verified.
    PREPARATION,
    /// The cell has resolved; the committees above resolve and decide.
    RESOLUTIONS,
    /// Admission is decided, the ceremony is to be held.
    CEREMONY,
    /// Admitted, on probation.
    PROBATION,
    /// Recognised as an official member.
    OFFICIAL,
    /// Left the way: withdrawn, taken off the list, rejected, removed.
    ENDED
}
