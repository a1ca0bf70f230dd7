package org.sotay.organisation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sotay.kernel.Actor;
import org.sotay.organisation.OrganisationCapabilities;
import org.sotay.organisation.UnitHit;
import org.sotay.organisation.UnitLists;
import org.sotay.ui.SearchHit;
import org.sotay.ui.SearchSource;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// Finds units by words of the name, with or without marks, or by the beginning of the code.
@Component
class UnitSearch implements SearchSource {

    private final UnitLists lists;
    private final Clock clock;

    UnitSearch(UnitLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "organisation.search.units";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<SearchHit> find(Actor actor, String query, int limit, Texts texts) {
        if (!actor.scope(OrganisationCapabilities.READ_UNITS).reachesUnits()) {
            return List.of();
        }
        return lists.search(actor, query, LocalDate.now(clock), limit).stream()
                .map(unit -> new SearchHit(unit.name(), detail(unit, texts), "/units/" + unit.code(), "build"))
                .toList();
    }

    private static String detail(UnitHit unit, Texts texts) {
        String kind = UnitTexts.kind(texts, unit.kindName());
        return unit.above() == null ? kind : kind + " · " + unit.above();
    }
}
