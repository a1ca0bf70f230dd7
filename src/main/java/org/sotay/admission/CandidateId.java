package org.sotay.admission;

import java.util.Collection;

/// Identifies a candidate: one time of one person on the list of a cell.
public record CandidateId(long value) {

    /// The numbers as the database takes a list of candidates.
    static Long[] values(Collection<CandidateId> candidates) {
        return candidates.stream().map(CandidateId::value).toArray(Long[]::new);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
