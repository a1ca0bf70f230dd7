package org.sotay.admission.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sotay.admission.AdmissionCapabilities;
import org.sotay.admission.CandidateLists;
import org.sotay.admission.CandidateRow;
import org.sotay.kernel.Actor;
import org.sotay.ui.SearchHit;
import org.sotay.ui.SearchSource;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// Finds candidates by words of the name.
@Component
class CandidateSearch implements SearchSource {

    private final CandidateLists lists;
    private final Clock clock;

    CandidateSearch(CandidateLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "admission.search";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public List<SearchHit> find(Actor actor, String query, int limit, Texts texts) {
        if (query.isBlank()
                || !actor.scope(AdmissionCapabilities.READ_CANDIDATES).reachesUnits()) {
            return List.of();
        }
        return lists.search(actor, query, LocalDate.now(clock), limit).stream()
                .map(row -> hit(row, texts))
                .toList();
    }

    private static SearchHit hit(CandidateRow row, Texts texts) {
        return new SearchHit(
                row.name(),
                AdmissionTexts.word(texts, row.stage()) + " · " + row.cell(),
                "/candidates/" + row.id(),
                "user");
    }
}
