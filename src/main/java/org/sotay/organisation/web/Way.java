package org.sotay.organisation.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Mandate;
import org.sotay.organisation.OrganisationCapabilities;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitLine;
import org.sotay.ui.Crumb;
import org.sotay.ui.Texts;

/// The way down to a unit, and how far the reader may look around it.
final class Way {

    private Way() {}

    /// The units above, for the page of a unit; those above the reader's own are named, not linked.
    static List<Crumb> to(Actor actor, UnitAt unit) {
        List<Crumb> crumbs = through(actor, unit);
        return crumbs.subList(0, crumbs.size() - 1);
    }

    /// The units above and the unit itself, for a page about it.
    static List<Crumb> through(Actor actor, UnitAt unit) {
        boolean within = actor.scope(OrganisationCapabilities.READ_UNITS).everywhere();
        String own = ownCode(actor);
        List<Crumb> crumbs = new ArrayList<>();
        for (UnitLine step : unit.line()) {
            within = within || step.code().equals(own);
            crumbs.add(new Crumb(step.name(), within ? "/units/" + step.code() : null));
        }
        return crumbs;
    }

    /// What the acting role sees, in one sentence.
    static String sees(Actor actor, Texts texts) {
        Mandate acting = actor.acting();
        boolean below =
                !actor.scope(OrganisationCapabilities.READ_UNITS).below().isEmpty();
        if (acting == null || acting.unitName() == null) {
            return texts.get("organisation.sees.all");
        }
        return texts.get(below ? "organisation.sees.below" : "organisation.sees.only", acting.unitName());
    }

    private static @Nullable String ownCode(Actor actor) {
        Mandate acting = actor.acting();
        return acting == null ? null : acting.unitCode();
    }
}
