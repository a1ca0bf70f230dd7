package org.sotay.procedure;

/// What a rule says.
public enum Verdict {
    MET,
    NOT_MET,
    /// A fact that the rule asks for is not recorded.
    UNKNOWN
}
