package org.sotay.membership.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.sotay.kernel.Actor;
import org.sotay.kernel.UnitId;
import org.sotay.membership.Members;
import org.sotay.membership.MembershipCapabilities;
import org.sotay.organisation.UnitFigures;
import org.springframework.stereotype.Component;

/// Tells the pages of units how many members each has.
@Component
class MembersOfUnits implements UnitFigures {

    private final Members members;

    MembersOfUnits(Members members) {
        this.members = members;
    }

    @Override
    public Map<UnitId, Integer> members(Collection<UnitId> units, LocalDate day) {
        return members.counts(units, day).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, counted -> counted.getValue().members()));
    }

    @Override
    public boolean opens(Actor actor) {
        return actor.scope(MembershipCapabilities.READ_MEMBERS).reachesUnits();
    }
}
