package org.sotay.admission.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.sotay.admission.AdmissionCapabilities;
import org.sotay.admission.CandidateList;
import org.sotay.admission.CandidateLists;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Requires;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitChoice;
import org.sotay.people.PeopleCapabilities;
import org.sotay.ui.Address;
import org.sotay.ui.AsOf;
import org.sotay.ui.Columns;
import org.sotay.ui.Paged;
import org.sotay.ui.Pages;
import org.sotay.ui.Paging;
import org.sotay.ui.Sort;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The candidates of a unit, as a list or as a board with a column for each stage.
@Controller
class CandidatesController {

    static final int SIZE = 50;
    private static final int EACH = 10;

    private final CandidateLists lists;
    private final UnitChoice choice;
    private final Clock clock;

    CandidatesController(CandidateLists lists, UnitChoice choice, Clock clock) {
        this.lists = lists;
        this.choice = choice;
        this.clock = clock;
    }

    @Requires(AdmissionCapabilities.CANDIDATES_READ)
    @GetMapping("/candidates")
    ModelAndView list(
            Actor actor,
            AsOf asOf,
            Texts texts,
            Address here,
            HttpServletRequest request,
            HttpServletResponse response) {
        String unit = here.value("unit").orElse("");
        Optional<UnitAt> chosen = lists.unit(actor, unit, asOf.on());
        if (chosen.isEmpty()) {
            if (unit.isBlank()) {
                return Pages.show("admission/no-unit", new NoUnitPage());
            }
            throw Pages.missing();
        }
        Columns columns = CandidateColumns.choose(request, response);
        return Pages.show("admission/candidates", page(actor, chosen.get(), asOf.on(), here, texts, columns));
    }

    private CandidatesPage page(Actor actor, UnitAt unit, LocalDate on, Address here, Texts texts, Columns columns) {
        Sort order = Sort.parse(here.value("sort").orElse(null), CandidateFilters.ORDERS, "name");
        CandidateFilters filters = CandidateFilters.of(here);
        boolean board = here.value("view").filter("board"::equals).isPresent();
        Paged<CandidateList> shown = board
                ? board(actor, filters, unit, on, order)
                : Paged.of(
                        here,
                        SIZE,
                        number -> lists.list(actor, filters.query(unit.id(), on, order, number, SIZE)),
                        CandidateList::total);
        boolean now = on.equals(LocalDate.now(clock));
        return new CandidatesPage(
                unit,
                choice.crumbs(actor, unit, "/candidates?unit="),
                shown.list(),
                board,
                filters,
                now && actor.scope(AdmissionCapabilities.EDIT_CANDIDATES).reachesUnits(),
                actor.may(PeopleCapabilities.READ_PERSONAL),
                columns,
                order,
                shown.paging(),
                filters.chips(
                        here,
                        texts,
                        actor.may(PeopleCapabilities.READ_PERSONAL),
                        actor.may(PeopleCapabilities.READ_BELIEF)));
    }

    private Paged<CandidateList> board(Actor actor, CandidateFilters filters, UnitAt unit, LocalDate on, Sort order) {
        CandidateList found = lists.board(actor, filters.query(unit.id(), on, order, 1, EACH), EACH);
        return new Paged<>(found, new Paging(1, SIZE, found.total()));
    }
}
