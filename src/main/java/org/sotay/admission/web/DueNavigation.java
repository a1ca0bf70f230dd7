package org.sotay.admission.web;

import java.util.List;
import org.sotay.admission.AdmissionCapabilities;
import org.sotay.kernel.Actor;
import org.sotay.ui.NavEntry;
import org.sotay.ui.Navigation;
import org.springframework.stereotype.Component;

/// What is due, for whoever takes steps of cases.
@Component
class DueNavigation implements Navigation {

    @Override
    public List<NavEntry> entries(Actor actor) {
        return actor.may(AdmissionCapabilities.STEP_CASES)
                ? List.of(new NavEntry(15, "admission.nav.due", "/due", "inbox", false))
                : List.of();
    }
}
