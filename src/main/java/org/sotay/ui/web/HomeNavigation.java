package org.sotay.ui.web;

import java.util.List;
import org.sotay.kernel.Actor;
import org.sotay.ui.NavEntry;
import org.sotay.ui.Navigation;
import org.springframework.stereotype.Component;

/// The way to the first page.
@Component
class HomeNavigation implements Navigation {

    private static final List<NavEntry> HOME = List.of(new NavEntry(0, "ui.home", "/", "home", false));

    @Override
    public List<NavEntry> entries(Actor actor) {
        return HOME;
    }
}
