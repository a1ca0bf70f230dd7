package org.sotay.admission;

/// What a verification concluded.
public enum Conclusion {
    FAVOURABLE,
    UNFAVOURABLE,
    /// None was required; the paper tells the ground.
    NOT_REQUIRED
}
