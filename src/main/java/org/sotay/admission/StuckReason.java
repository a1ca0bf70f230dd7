package org.sotay.admission;

/// Why a case does not go on.
public enum StuckReason {
    /// A period is over.
    OVERDUE,
    /// A vote did not carry and nobody has answered.
    ANSWER,
    /// Nothing happened for long, and no period runs.
    IDLE
}
