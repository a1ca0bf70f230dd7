package org.sotay.procedure;

/// Whether a case needs a step.
public enum Need {
    /// What follows waits for it.
    REQUIRED,
    /// It may be taken in its turn; nothing waits for it.
    OPTIONAL,
    /// It has no place in this case.
    NONE
}
