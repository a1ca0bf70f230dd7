package org.sotay.membership.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sotay.membership.Likeness;
import org.sotay.membership.QualityCheck;
import org.sotay.membership.QualityCounts;
import org.sotay.membership.QualityReport;
import org.sotay.organisation.ChildUnit;
import org.sotay.organisation.UnitAt;
import org.sotay.ui.Crumb;
import org.sotay.ui.Paging;

/// What the checks have found in a unit, and in the units directly below it.
///
/// @param duplicates how many pairs could be one person, by likeness; none where the reader is not told
/// @param proposals how many corrections proposed by members wait for the reader; none where the reader decides none
public record QualityPage(
        UnitAt unit,
        List<Crumb> crumbs,
        QualityReport report,
        @Nullable Map<Likeness, Integer> duplicates,
        List<Row> below,
        Paging paging,
        @Nullable Integer proposals) {

    /// One unit below.
    public record Row(ChildUnit unit, QualityCounts counts) {}

    public QualityPage {
        crumbs = List.copyOf(crumbs);
        below = List.copyOf(below);
    }

    /// The checks of a kind that the reader is told about.
    public List<QualityCheck> checks(QualityCheck.Kind kind) {
        return report.checks().stream().filter(check -> check.kind() == kind).toList();
    }
}
