package org.sotay.membership.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.membership.Restated;
import org.sotay.organisation.UnitAt;
import org.sotay.ui.Crumb;
import org.sotay.ui.FormErrors;

/// The members of one day counted in the tree of another.
///
/// @param unit as it is in that tree
/// @param structure the day of the tree
/// @param typed what was typed as that day
/// @param restated none where the day cannot be read
public record RestatedPage(
        UnitAt unit,
        List<Crumb> crumbs,
        LocalDate structure,
        String typed,
        @Nullable Restated restated,
        FormErrors errors) {

    public RestatedPage {
        crumbs = List.copyOf(crumbs);
    }
}
