package org.sotay.organisation.web;

import gg.jte.Content;
import java.util.List;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitCounts;
import org.sotay.ui.Crumb;

/// One unit as of a day.
///
/// @param sees what the acting role sees
/// @param cards what rooms above show beside the counts
/// @param aside what they show in the narrow column
public record UnitPage(
        UnitAt unit,
        List<Crumb> crumbs,
        String sees,
        UnitCounts counts,
        List<Content> cards,
        List<Content> aside,
        UnitsTable table,
        List<HistoryStep> history,
        boolean mayChange,
        boolean mayFound) {

    public UnitPage {
        crumbs = List.copyOf(crumbs);
        cards = List.copyOf(cards);
        aside = List.copyOf(aside);
        history = List.copyOf(history);
    }

    /// Whether there is a list of units to show, or one to begin.
    public boolean listed() {
        return !unit.holdsMembers() || table.base() > 0 || table.filtered();
    }
}
