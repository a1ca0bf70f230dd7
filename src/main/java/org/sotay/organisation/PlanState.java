package org.sotay.organisation;

/// How far a plan of reorganisation has come.
public enum PlanState {
    /// It can be changed, and changes nothing.
    DRAFT,
    /// Its units are as it says, from its day on.
    IN_FORCE,
    /// It was in force, and everything was put back.
    UNDONE
}
