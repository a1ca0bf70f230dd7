package org.sotay.organisation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.organisation.UnitAt;
import org.sotay.ui.Crumb;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Option;

/// The form with which a unit is founded.
///
/// @param parent the unit directly above; none for the first unit of all
/// @param kinds what may stand there
public record FoundPage(
        @Nullable UnitAt parent,
        List<Crumb> crumbs,
        UnitForm form,
        FormErrors errors,
        List<Option> kinds,
        List<Option> sectors) {

    public FoundPage {
        crumbs = List.copyOf(crumbs);
        kinds = List.copyOf(kinds);
        sectors = List.copyOf(sectors);
    }

    /// Where the form is sent.
    public String action() {
        return parent == null ? "/units/found" : "/units/" + parent.code() + "/found";
    }

    /// The page to go back to.
    public String back() {
        return parent == null ? "/units" : "/units/" + parent.code();
    }
}
