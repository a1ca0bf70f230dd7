package org.sotay.admission;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.Optional;
import org.sotay.kernel.Actor;
import org.sotay.ui.Texts;

/// A card on the page of a candidate.
public interface CandidateSection {

    /// Small numbers first.
    int order();

    /// Whether it stands in the narrow column beside the main one.
    default boolean aside() {
        return false;
    }

    /// The card about a candidate whom the actor was found to see, as of `day`; none where there is nothing to show.
    Optional<Content> section(Actor actor, Candidate candidate, LocalDate day, Texts texts);
}
