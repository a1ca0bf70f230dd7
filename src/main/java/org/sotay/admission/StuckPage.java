package org.sotay.admission;

import java.util.List;
import java.util.Map;

/// One page of the cases that do not go on.
///
/// @param total how many match
/// @param counts how many there are of each reason and step, whatever is filtered
public record StuckPage(List<DueItem> items, int total, Counts counts) {

    public StuckPage {
        items = List.copyOf(items);
    }

    /// Numbers beside the filters.
    public record Counts(int all, Map<StuckReason, Integer> reasons, Map<AdmissionStep, Integer> steps) {

        public Counts {
            reasons = Map.copyOf(reasons);
            steps = Map.copyOf(steps);
        }
    }
}
