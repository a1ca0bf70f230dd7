package org.sotay.membership.web;

import java.util.List;
import org.sotay.ui.Difference;
import org.sotay.ui.FormErrors;

/// The form with which card number and dates of a membership are corrected.
///
/// @param version the version the form started from
/// @param differences fields in which another correction, made meanwhile, differs from what was typed
public record DatesPage(
        long person, String name, DatesForm form, int version, FormErrors errors, List<Difference> differences) {

    public DatesPage {
        differences = List.copyOf(differences);
    }
}
