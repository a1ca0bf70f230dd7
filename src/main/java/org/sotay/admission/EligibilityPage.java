package org.sotay.admission;

import java.util.List;

/// A page of a unit's pool with what rules say of each.
///
/// @param total how many there are in all that were asked for
/// @param counts of the whole pool
public record EligibilityPage(List<EligibilityReport> items, int total, EligibilityCounts counts) {

    public EligibilityPage {
        items = List.copyOf(items);
    }
}
