package org.sotay.admission.web;

import java.util.List;
import org.sotay.admission.Candidate;
import org.sotay.people.PersonChoices;
import org.sotay.people.PersonForm;
import org.sotay.ui.Difference;
import org.sotay.ui.FormErrors;

/// The form with which what is recorded of a candidate's person is corrected.
///
/// @param version the version the form started from
public record CandidatePersonPage(
        Candidate candidate,
        PersonForm form,
        int version,
        FormErrors errors,
        PersonChoices choices,
        boolean seesContact,
        boolean seesBelief,
        List<Difference> differences) {

    public CandidatePersonPage {
        differences = List.copyOf(differences);
    }
}
