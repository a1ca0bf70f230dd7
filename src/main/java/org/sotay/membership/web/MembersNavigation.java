package org.sotay.membership.web;

import java.util.ArrayList;
import java.util.List;
import org.sotay.kernel.Actor;
import org.sotay.membership.MembershipCapabilities;
import org.sotay.ui.NavEntry;
import org.sotay.ui.Navigation;
import org.springframework.stereotype.Component;

/// The list of members for who sees more than the own file, and the own file for every member.
@Component
class MembersNavigation implements Navigation {

    @Override
    public List<NavEntry> entries(Actor actor) {
        List<NavEntry> entries = new ArrayList<>();
        if (actor.scope(MembershipCapabilities.READ_MEMBERS).reachesUnits()) {
            entries.add(new NavEntry(20, "membership.nav.members", "/members", "users", false));
        }
        if (actor.person() != null && actor.may(MembershipCapabilities.READ_MEMBERS)) {
            entries.add(new NavEntry(80, "membership.nav.mine", "/me", "user", false));
        }
        return entries;
    }
}
