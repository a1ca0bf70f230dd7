package org.sotay.ui;

import gg.jte.Content;
import java.util.Optional;
import org.sotay.kernel.Actor;

/// What a room puts on the first page.
public interface HomeCard {

    /// Small numbers first.
    int order();

    /// Whether it stands in the narrow column beside the main one.
    default boolean aside() {
        return false;
    }

    /// The card, if this actor in this role has use for it.
    Optional<Content> card(Actor actor, Texts texts);
}
