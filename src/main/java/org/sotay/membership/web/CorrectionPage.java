package org.sotay.membership.web;

import org.jspecify.annotations.Nullable;
import org.sotay.people.Proposal;
import org.sotay.people.ProposalDecisions.Review;
import org.sotay.ui.Address;
import org.sotay.ui.FormErrors;

/// A proposed correction beside the record, to be accepted or answered.
///
/// @param list the list it was opened from, with its filters
/// @param answer what was typed as the answer to the member
public record CorrectionPage(
        Review review, Address list, @Nullable String answer, FormErrors errors) {

    public Proposal proposal() {
        return review.proposal();
    }

    /// Where a step with this proposal is taken; the filters of the list go along.
    public String step(String name) {
        return list.under(CorrectionsController.LIST + "/" + proposal().id() + "/" + name)
                .toString();
    }
}
