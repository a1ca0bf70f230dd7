package org.sotay.admission;

/// What came of a change: saved, or somebody else was faster.
public sealed interface Written {

    /// Saved, or nothing differed.
    record Saved(CandidateId candidate) implements Written {}

    /// Not saved: somebody else changed the candidate since, who now stands like this.
    record Overtaken(Candidate now) implements Written {}
}
