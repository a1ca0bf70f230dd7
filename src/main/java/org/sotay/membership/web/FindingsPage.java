package org.sotay.membership.web;

import java.util.List;
import org.sotay.membership.QualityCheck;
import org.sotay.membership.QualityFinding;
import org.sotay.organisation.UnitAt;
import org.sotay.ui.Crumb;
import org.sotay.ui.Paging;

/// The members a check has found something about, to work through.
///
/// @param corrects whether the reader may open the form that mends it
public record FindingsPage(
        UnitAt unit,
        List<Crumb> crumbs,
        QualityCheck check,
        List<QualityFinding> rows,
        boolean corrects,
        Paging paging) {

    public FindingsPage {
        crumbs = List.copyOf(crumbs);
        rows = List.copyOf(rows);
    }

    /// The form that mends what was found about one of them.
    public String form(QualityFinding row) {
        String file = "/members/" + row.person().value();
        return switch (check.form()) {
            case PERSON -> file + "/person";
            case DATES -> file + "/dates";
        };
    }
}
