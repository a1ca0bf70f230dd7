package org.sotay.admission.web;

import java.util.List;
import org.sotay.admission.Candidate;
import org.sotay.admission.Forms;

/// The official forms there are for a candidate.
public record FormsPage(Candidate candidate, List<Forms.Offer> offers) {

    public FormsPage {
        offers = List.copyOf(offers);
    }

    /// Where a form is written.
    public String address(Forms.Offer offer) {
        String address = "/candidates/" + candidate.id() + "/forms/" + offer.paper();
        return offer.introducer() == null ? address : address + "?introducer=" + offer.introducer();
    }
}
