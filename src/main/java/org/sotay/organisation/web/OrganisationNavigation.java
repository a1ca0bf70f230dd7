package org.sotay.organisation.web;

import java.util.ArrayList;
import java.util.List;
import org.sotay.kernel.Actor;
import org.sotay.organisation.OrganisationCapabilities;
import org.sotay.ui.NavEntry;
import org.sotay.ui.Navigation;
import org.springframework.stereotype.Component;

/// The ways to the units, to plans of reorganisation, and to the levels of the tree for who defines them.
@Component
class OrganisationNavigation implements Navigation {

    private static final NavEntry UNITS = new NavEntry(70, "organisation.nav.units", "/units", "build", true);
    private static final NavEntry PLANS = new NavEntry(73, "organisation.nav.plans", "/reorganisations", "merge", true);
    private static final NavEntry KINDS = new NavEntry(75, "organisation.nav.kinds", "/kinds", "tree", true);

    @Override
    public List<NavEntry> entries(Actor actor) {
        List<NavEntry> entries = new ArrayList<>(3);
        if (actor.may(OrganisationCapabilities.READ_UNITS)) {
            entries.add(UNITS);
        }
        if (actor.may(OrganisationCapabilities.REORGANISE_UNITS)) {
            entries.add(PLANS);
        }
        if (actor.may(OrganisationCapabilities.EDIT_KINDS)) {
            entries.add(KINDS);
        }
        return entries;
    }
}
