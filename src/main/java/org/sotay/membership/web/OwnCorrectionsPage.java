package org.sotay.membership.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.people.Proposal;
import org.sotay.people.ProposalField;

/// The own record, each fact with the way to say that it is wrong, and what became of what was said.
public record OwnCorrectionsPage(long person, List<Fact> facts, List<Proposal> proposals) {

    /// One fact.
    ///
    /// @param recorded as revisions write it
    public record Fact(ProposalField field, @Nullable String recorded) {}

    public OwnCorrectionsPage {
        facts = List.copyOf(facts);
        proposals = List.copyOf(proposals);
    }

    /// What waits about a field.
    public Optional<Proposal> waiting(ProposalField field) {
        return proposals.stream()
                .filter(proposal -> proposal.open() && proposal.field() == field)
                .findFirst();
    }

    /// What an officer has answered, or the member taken back.
    public List<Proposal> decided() {
        return proposals.stream().filter(proposal -> !proposal.open()).toList();
    }
}
