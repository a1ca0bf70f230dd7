package org.sotay.admission;

/// How somebody leaves the way to membership, or comes to its end.
public enum Leaving {
    ADMITTED,
    WITHDRAWN,
    TAKEN_OFF,
    REJECTED,
    REMOVED,
    DECEASED
}
