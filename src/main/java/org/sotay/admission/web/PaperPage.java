package org.sotay.admission.web;

import java.util.List;
import org.sotay.admission.Candidate;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Option;

/// The form with which a paper is recorded.
public record PaperPage(
        Candidate candidate,
        PaperForm form,
        FormErrors errors,
        List<Option> kinds,
        List<Option> conclusions,
        List<Option> introducers) {

    public PaperPage {
        kinds = List.copyOf(kinds);
        conclusions = List.copyOf(conclusions);
        introducers = List.copyOf(introducers);
    }
}
