package org.sotay.access.web;

import java.util.List;
import org.sotay.access.AccessCapabilities;
import org.sotay.kernel.Actor;
import org.sotay.ui.NavEntry;
import org.sotay.ui.Navigation;
import org.springframework.stereotype.Component;

/// The way to the table of access.
@Component
class AccessNavigation implements Navigation {

    private static final List<NavEntry> TABLE = List.of(new NavEntry(90, "access.nav", "/access", "lock", true));

    @Override
    public List<NavEntry> entries(Actor actor) {
        return actor.may(AccessCapabilities.READ_ACCESS) ? TABLE : List.of();
    }
}
