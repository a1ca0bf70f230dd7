package org.sotay.admission;

/// How an admission case ends.
public enum AdmissionExit {
    /// At its goal.
    RECOGNISED,
    /// The candidate took the application back.
    WITHDRAWN,
    /// The cell took the candidate off its list.
    DROPPED,
    /// The committee decided against the admission.
    REJECTED,
    /// Taken off the list of members in probation.
    REMOVED,
    /// The candidate died.
    DECEASED
}
