package org.sotay.membership.web;

import java.util.List;
import org.sotay.membership.MemberFile;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitLine;
import org.sotay.people.PersonChoices;
import org.sotay.people.PersonForm;
import org.sotay.ui.FormErrors;

/// The form with which a member is brought in.
///
/// @param alike members who could be the same person
/// @param cells cells to choose from; empty when there are too many, the code is then typed
public record EnrolPage(
        UnitAt unit,
        EnrolForm form,
        PersonForm person,
        DatesForm dates,
        FormErrors errors,
        PersonChoices choices,
        List<MemberFile.Namesake> alike,
        List<UnitLine> cells) {

    public EnrolPage {
        alike = List.copyOf(alike);
        cells = List.copyOf(cells);
    }
}
