package org.sotay.membership;

import java.util.List;
import java.util.Map;
import org.sotay.kernel.UnitId;

/// What the checks have found in a unit, and in each unit directly below it.
///
/// @param checks those the actor is told about
/// @param below units without members are left out
public record QualityReport(List<QualityCheck> checks, QualityCounts counts, Map<UnitId, QualityCounts> below) {

    public QualityReport {
        checks = List.copyOf(checks);
        below = Map.copyOf(below);
    }
}
