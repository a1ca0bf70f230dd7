package org.sotay.membership.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sotay.kernel.Actor;
import org.sotay.membership.MemberQuery;
import org.sotay.membership.Members;
import org.sotay.membership.MembershipCapabilities;
import org.sotay.ui.SearchHit;
import org.sotay.ui.SearchSource;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// Finds members by words of the name, card number or telephone number.
@Component
class MemberSearch implements SearchSource {

    private final Members members;
    private final UnitChoice units;
    private final Clock clock;

    MemberSearch(Members members, UnitChoice units, Clock clock) {
        this.members = members;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "membership.search.members";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<SearchHit> find(Actor actor, String query, int limit, Texts texts) {
        if (query.isBlank() || !actor.scope(MembershipCapabilities.READ_MEMBERS).reachesUnits()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        return units.choose(actor, null, today)
                .map(unit ->
                        members
                                .list(
                                        actor,
                                        MemberQuery.all(unit.id(), today, limit).withText(query))
                                .items()
                                .stream()
                                .map(row -> new SearchHit(
                                        row.name(),
                                        row.birth() == null
                                                ? row.cell()
                                                : MemberTexts.born(texts, row.birth()) + " · " + row.cell(),
                                        "/members/" + row.person().value(),
                                        "user"))
                                .toList())
                .orElse(List.of());
    }
}
