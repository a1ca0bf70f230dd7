package org.sotay.membership;

/// How a membership ended.
public enum EndKind {
    TRANSFERRED_OUT,
    LEFT,
    REMOVED,
    EXPELLED,
    DECEASED
}
