package org.sotay.membership.web;

import java.util.List;
import org.sotay.ui.Difference;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Option;

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

    /// What can be chosen in the form.
    public record PersonChoices(
            List<Option> sexes,
            List<Option> schoolings,
            List<Option> ethnicities,
            List<Option> occupations,
            List<Option> religions) {}
}
