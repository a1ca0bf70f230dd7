package org.sotay.organisation.web;

import java.util.List;
import org.sotay.organisation.UnitAt;
import org.sotay.ui.Crumb;
import org.sotay.ui.Difference;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Option;

/// The form with which a unit is changed from a day on.
///
/// @param version the version the form started from
/// @param differences where another change, made meanwhile, differs from what was typed
public record ChangePage(
        UnitAt unit,
        List<Crumb> crumbs,
        UnitForm form,
        int version,
        FormErrors errors,
        List<Option> kinds,
        List<Option> sectors,
        List<Difference> differences) {

    public ChangePage {
        crumbs = List.copyOf(crumbs);
        kinds = List.copyOf(kinds);
        sectors = List.copyOf(sectors);
        differences = List.copyOf(differences);
    }

    /// The same for a form that started from an earlier version.
    ChangePage startedFrom(int earlier) {
        return new ChangePage(unit, crumbs, form, earlier, errors, kinds, sectors, differences);
    }
}
