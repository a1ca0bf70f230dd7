package org.sotay.admission;

import java.util.List;

/// A candidate who was a member before, with all that was recorded about why not any more, the latest first.
public record FormerMember(CandidateId candidate, String name, List<FormerGroundRecord> grounds) {

    public FormerMember {
        grounds = List.copyOf(grounds);
    }
}
