package org.sotay.kernel;

/// How far a capability reaches, seen from the unit of the mandate.
public enum Range {
    /// Only one's own file.
    SELF,
    /// The unit of the mandate alone.
    UNIT,
    /// The unit of the mandate and everything below it on the day asked for.
    UNIT_AND_BELOW,
    /// The unit of the mandate and everything below it, and one's own file wherever it is.
    SELF_AND_BELOW,
    /// The whole installation.
    EVERYWHERE
}
