package org.sotay.admission;

import java.util.List;

/// What came of a review: written, or somebody else had said something else of somebody meanwhile.
public sealed interface Reviewed {

    /// Written; how many the cell keeps and whom it took off.
    record Held(int kept, List<CandidateId> takenOff) implements Reviewed {
        public Held {
            takenOff = List.copyOf(takenOff);
        }
    }

    /// Nothing was written.
    record Overtaken() implements Reviewed {}
}
