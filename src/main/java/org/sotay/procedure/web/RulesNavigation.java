package org.sotay.procedure.web;

import java.util.List;
import org.sotay.kernel.Actor;
import org.sotay.ui.NavEntry;
import org.sotay.ui.Navigation;
import org.springframework.stereotype.Component;

/// The way to the rules.
@Component
class RulesNavigation implements Navigation {

    private static final List<NavEntry> RULES =
            List.of(new NavEntry(76, "procedure.nav.rules", "/rules", "book", true));

    @Override
    public List<NavEntry> entries(Actor actor) {
        return RULES;
    }
}
