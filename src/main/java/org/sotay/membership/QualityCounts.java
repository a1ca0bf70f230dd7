package org.sotay.membership;

import java.util.EnumMap;
import java.util.Map;

/// What the checks have found among the members of a unit.
///
/// @param members how many were looked at
/// @param concerned how many of them any check has found something about
/// @param found how many each check has found
public record QualityCounts(int members, int concerned, Map<QualityCheck, Integer> found) {

    static final QualityCounts NONE = new QualityCounts(0, 0, Map.of());

    public QualityCounts {
        found = Map.copyOf(found);
    }

    /// How many members one check has found.
    public int of(QualityCheck check) {
        return found.getOrDefault(check, 0);
    }

    /// These and others who are not among them.
    QualityCounts and(QualityCounts others) {
        Map<QualityCheck, Integer> sum = new EnumMap<>(QualityCheck.class);
        sum.putAll(found);
        others.found.forEach((check, number) -> sum.merge(check, number, Integer::sum));
        return new QualityCounts(members + others.members, concerned + others.concerned, sum);
    }
}
