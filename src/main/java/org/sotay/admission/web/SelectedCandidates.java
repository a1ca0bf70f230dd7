package org.sotay.admission.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sotay.admission.CandidateId;
import org.sotay.admission.CandidateLists;
import org.sotay.admission.CandidateQuery;
import org.sotay.admission.CandidateRow;
import org.sotay.kernel.Actor;
import org.sotay.organisation.UnitAt;
import org.sotay.ui.Address;
import org.sotay.ui.Pages;
import org.sotay.ui.Paging;
import org.sotay.ui.Sort;
import org.springframework.stereotype.Component;

/// Reads whom somebody selected in the list of candidates: those who are ticked, the page, or the whole list as its
/// address filters it.
@Component
class SelectedCandidates {

    private final CandidateLists lists;
    private final Clock clock;

    SelectedCandidates(CandidateLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    /// @param who `page`, `all`, or else those who are ticked
    Set<CandidateId> of(Actor actor, Address list, @Nullable String who, HttpServletRequest request) {
        Set<CandidateId> selected = new LinkedHashSet<>();
        if ("page".equals(who)) {
            lists.list(actor, query(actor, list)).items().stream()
                    .map(CandidateRow::id)
                    .forEach(selected::add);
        } else if ("all".equals(who)) {
            lists.each(actor, query(actor, list), row -> selected.add(row.id()));
        } else {
            selected.addAll(ticked(request));
        }
        return selected;
    }

    /// Those who are ticked.
    Set<CandidateId> ticked(HttpServletRequest request) {
        Set<CandidateId> ticked = new LinkedHashSet<>();
        String[] all = request.getParameterValues("candidate");
        for (String typed : all == null ? new String[0] : all) {
            Long id = Typed.number(typed);
            if (id != null) {
                ticked.add(new CandidateId(id));
            }
        }
        return ticked;
    }

    /// The page of the list that the address shows today.
    CandidateQuery query(Actor actor, Address list) {
        LocalDate today = LocalDate.now(clock);
        UnitAt unit = lists.unit(actor, list.value("unit").orElse(""), today).orElseThrow(Pages::missing);
        Sort order = Sort.parse(list.value("sort").orElse(null), CandidateFilters.ORDERS, "name");
        int page = Paging.pageOf(list.value("page").orElse(null));
        return CandidateFilters.of(list).query(unit.id(), today, order, page, CandidatesController.SIZE);
    }
}
