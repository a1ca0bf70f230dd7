package org.sotay.membership.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sotay.kernel.Actor;
import org.sotay.membership.MemberRow;
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
    private final Clock clock;

    MemberSearch(Members members, Clock clock) {
        this.members = members;
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
        return members.search(actor, query, LocalDate.now(clock), limit).stream()
                .map(row -> hit(row, texts))
                .toList();
    }

    private static SearchHit hit(MemberRow row, Texts texts) {
        String born = row.birth() == null ? "" : MemberTexts.born(texts, row.birth()) + " · ";
        return new SearchHit(
                row.name(), born + row.cell(), "/members/" + row.person().value(), "user");
    }
}
