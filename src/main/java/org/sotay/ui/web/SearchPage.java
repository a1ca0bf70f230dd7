package org.sotay.ui.web;

import java.util.List;
import org.sotay.ui.SearchHit;

/// What the global search found, room by room.
///
/// @param query what was looked for, without outer spaces
/// @param more whether one of the groups has more than it shows
public record SearchPage(String query, List<Group> groups, boolean more) {

    /// The hits of one room.
    public record Group(String titleKey, List<SearchHit> hits) {}

    public boolean empty() {
        return groups.isEmpty();
    }
}
