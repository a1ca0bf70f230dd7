package org.sotay.ui;

import java.util.List;
import org.sotay.kernel.Actor;

/// What a room finds in the global search.
public interface SearchSource {

    /// Message key of the heading over its hits.
    String titleKey();

    /// Small numbers first.
    default int order() {
        return 100;
    }

    /// The best hits that this actor may see.
    List<SearchHit> find(Actor actor, String query, int limit, Texts texts);
}
