package org.sotay.intake.web;

import java.util.List;
import org.sotay.intake.ImportTargets;
import org.sotay.intake.IntakeCapabilities;
import org.sotay.kernel.Actor;
import org.sotay.ui.NavEntry;
import org.sotay.ui.Navigation;
import org.springframework.stereotype.Component;

/// The way to the lists that came in, for who may bring some in.
@Component
class ImportsNavigation implements Navigation {

    private static final NavEntry IMPORTS = new NavEntry(78, "intake.nav.imports", "/imports", "up", true);

    private final ImportTargets targets;

    ImportsNavigation(ImportTargets targets) {
        this.targets = targets;
    }

    @Override
    public List<NavEntry> entries(Actor actor) {
        boolean brings = actor.may(IntakeCapabilities.MAKE_IMPORTS)
                && !targets.names(actor).isEmpty();
        return brings ? List.of(IMPORTS) : List.of();
    }
}
