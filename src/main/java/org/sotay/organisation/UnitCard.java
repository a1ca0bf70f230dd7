package org.sotay.organisation;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.Optional;
import org.sotay.kernel.Actor;
import org.sotay.ui.Texts;

/// What a room above puts on the page of a unit.
public interface UnitCard {

    /// Small numbers first.
    int order();

    /// Whether it stands in the narrow column beside the main one.
    boolean aside();

    /// The card for a unit the actor was found to read, as of `day`; none where there is nothing to show.
    Optional<Content> card(Actor actor, UnitAt unit, LocalDate day, Texts texts);
}
