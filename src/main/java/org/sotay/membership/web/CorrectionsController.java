package org.sotay.membership.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.exchange.Downloads;
import org.sotay.exchange.FileFormat;
import org.sotay.exchange.ListOrder;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Requires;
import org.sotay.membership.ProposalLists;
import org.sotay.membership.ProposalPage;
import org.sotay.membership.ProposalQuery;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitChoice;
import org.sotay.people.PeopleCapabilities;
import org.sotay.ui.Address;
import org.sotay.ui.Paged;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// What members propose to correct, as a list to work through and as a file.
@Controller
class CorrectionsController {

    static final String LIST = "/corrections";
    private static final int SIZE = 50;

    private final ProposalLists lists;
    private final UnitChoice units;
    private final Downloads downloads;
    private final Clock clock;

    CorrectionsController(ProposalLists lists, UnitChoice units, Downloads downloads, Clock clock) {
        this.lists = lists;
        this.units = units;
        this.downloads = downloads;
        this.clock = clock;
    }

    @Requires(PeopleCapabilities.PEOPLE_EDIT)
    @GetMapping(LIST)
    ModelAndView list(Actor actor, Texts texts, Address here) {
        String typed = here.value("unit").orElse("");
        Optional<UnitAt> unit = units.choose(actor, typed, LocalDate.now(clock));
        if (unit.isEmpty()) {
            if (typed.isBlank()) {
                return Pages.show("membership/no-unit", new NoUnitPage());
            }
            throw Pages.missing();
        }
        return Pages.show("membership/corrections", page(actor, unit.get(), texts, here));
    }

    private CorrectionsPage page(Actor actor, UnitAt unit, Texts texts, Address here) {
        CorrectionFilters filters = CorrectionFilters.of(here);
        ProposalQuery query = filters.query(unit.id(), SIZE);
        Paged<ProposalPage> shown =
                Paged.of(here, SIZE, number -> lists.list(actor, query.at(number)), ProposalPage::total);
        return new CorrectionsPage(
                unit,
                units.crumbs(actor, unit, LIST + "?unit="),
                shown.list().items(),
                shown.list().base(),
                filters.filtered(),
                filters.sort(),
                shown.paging(),
                filters.chips(here, texts),
                here.without("q", "state", "page"));
    }

    @Requires(PeopleCapabilities.PEOPLE_EDIT)
    @GetMapping(LIST + ".{format:csv|xlsx}")
    @Nullable
    ModelAndView file(Actor actor, Texts texts, Address here, @PathVariable String format, HttpServletResponse response)
            throws IOException {
        return downloads.answer(
                actor, texts, new ListOrder(CorrectionsList.NAME, here, FileFormat.of(format)), response);
    }
}
