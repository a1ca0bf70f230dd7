package org.sotay.admission.web;

import java.util.List;
import org.sotay.admission.AdmissionCapabilities;
import org.sotay.kernel.Actor;
import org.sotay.ui.NavEntry;
import org.sotay.ui.Navigation;
import org.springframework.stereotype.Component;

/// The candidates, for who looks after some.
@Component
class AdmissionNavigation implements Navigation {

    private static final List<NavEntry> ENTRIES =
            List.of(new NavEntry(25, "admission.nav", "/candidates", "user", true));

    @Override
    public List<NavEntry> entries(Actor actor) {
        return actor.scope(AdmissionCapabilities.READ_CANDIDATES).reachesUnits() ? ENTRIES : List.of();
    }
}
