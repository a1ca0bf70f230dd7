package org.sotay.membership.web;

import java.util.List;
import org.sotay.people.PersonChoices;
import org.sotay.people.PersonForm;
import org.sotay.ui.Difference;
import org.sotay.ui.FormErrors;

/// The form with which what is recorded of a person is corrected.
///
/// @param version the version the form started from
/// @param differences fields in which another correction, made meanwhile, differs from what was typed
public record PersonFormPage(
        long person,
        String name,
        PersonForm form,
        int version,
        FormErrors errors,
        PersonChoices choices,
        boolean seesContact,
        boolean seesBelief,
        List<Difference> differences) {

    public PersonFormPage {
        differences = List.copyOf(differences);
    }
}
