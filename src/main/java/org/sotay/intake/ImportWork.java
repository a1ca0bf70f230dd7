package org.sotay.intake;

/// What is being done for an import in the background.
public enum ImportWork {
    READ,
    CHECK,
    COMMIT,
    UNDO
}
