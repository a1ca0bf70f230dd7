package org.sotay.organisation.web;

/// The kinds of steps a plan can have, in the order in which they are offered.
public enum StepKind {
    FOUND,
    RENAME,
    CHANGE_KIND,
    MOVE,
    MERGE,
    SPLIT,
    DISSOLVE,
    ABOLISH_LEVEL
}
