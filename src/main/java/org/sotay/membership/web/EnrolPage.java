package org.sotay.membership.web;

import java.util.List;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitLine;
import org.sotay.ui.FormErrors;

/// The form with which a member is brought in.
///
/// @param cells cells to choose from; empty when there are too many, the code is then typed
public record EnrolPage(
        UnitAt unit,
        PersonForm person,
        DatesForm dates,
        FormErrors errors,
        PersonFormPage.PersonChoices choices,
        List<UnitLine> cells) {

    public EnrolPage {
        cells = List.copyOf(cells);
    }
}
