package org.sotay.membership;

/// What has been decided about a pair.
public enum PairState {
    /// Nothing yet.
    OPEN,
    /// That they are two people.
    APART
}
