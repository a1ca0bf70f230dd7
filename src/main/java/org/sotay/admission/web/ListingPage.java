package org.sotay.admission.web;

import java.util.List;
import org.sotay.admission.Candidate;
import org.sotay.ui.Difference;
import org.sotay.ui.FormErrors;

/// The form with which it is corrected how a cell listed somebody.
///
/// @param candidate as it stood when the form was opened, or stands now where somebody was faster
public record ListingPage(
        Candidate candidate,
        ListingForm form,
        FormErrors errors,
        ListingChoices choices,
        List<Difference> differences) {

    public ListingPage {
        differences = List.copyOf(differences);
    }
}
