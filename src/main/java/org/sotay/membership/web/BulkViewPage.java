package org.sotay.membership.web;

import java.util.List;
import org.sotay.membership.Bulk;
import org.sotay.membership.BulkRow;
import org.sotay.membership.BulkState;
import org.sotay.membership.BulkView;
import org.sotay.organisation.UnitLine;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Option;
import org.sotay.ui.Paging;

/// A selection, what is to be done with it, and what would come of it or came.
///
/// @param rows of this page, who is refused first
public record BulkViewPage(
        BulkView view, BulkForm form, FormErrors errors, BulkChoices choices, List<BulkRow> rows, Paging paging) {

    /// What can be chosen in the form.
    ///
    /// @param cells none where there are too many to choose from
    public record BulkChoices(
            List<UnitLine> cells,
            List<Option> absences,
            List<Option> ethnicities,
            List<Option> schoolings,
            List<Option> occupations) {

        public BulkChoices {
            cells = List.copyOf(cells);
            absences = List.copyOf(absences);
        }
    }

    public BulkViewPage {
        rows = List.copyOf(rows);
    }

    public Bulk bulk() {
        return view.bulk();
    }

    public boolean draft() {
        return bulk().state() == BulkState.DRAFT;
    }

    /// Whether it was told what is to be done.
    public boolean asked() {
        return bulk().action() != null;
    }

    public int refused() {
        return view.refused().size();
    }

    public String address() {
        return "/bulk/" + bulk().id();
    }
}
