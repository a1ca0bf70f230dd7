package org.sotay.admission.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.admission.Listed;
import org.sotay.kernel.PersonId;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitLine;
import org.sotay.people.PersonChoices;
import org.sotay.people.PersonForm;
import org.sotay.ui.FormErrors;

/// The form with which a cell puts somebody on its list.
///
/// @param known somebody registered already; none for somebody new
/// @param alike people who could be the same
/// @param cells cells to choose from; empty when there are too many, the code is then typed
public record EnlistPage(
        UnitAt unit,
        EnlistForm form,
        PersonForm person,
        ListingForm listing,
        FormErrors errors,
        PersonChoices choices,
        ListingChoices listings,
        @Nullable Known known,
        List<Listed.Namesake> alike,
        List<UnitLine> cells,
        boolean seesContact,
        boolean seesBelief) {

    public EnlistPage {
        alike = List.copyOf(alike);
        cells = List.copyOf(cells);
    }

    /// Somebody registered already.
    public record Known(PersonId person, String name) {}
}
