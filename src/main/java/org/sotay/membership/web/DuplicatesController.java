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
import org.sotay.membership.Duplicates;
import org.sotay.membership.MembershipCapabilities;
import org.sotay.membership.PairPage;
import org.sotay.membership.PairState;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitChoice;
import org.sotay.ui.Address;
import org.sotay.ui.Paged;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// Members who could be recorded twice, as a page and as a file.
@Controller
class DuplicatesController {

    private static final int SIZE = 25;

    private final Duplicates duplicates;
    private final UnitChoice units;
    private final Downloads downloads;
    private final Clock clock;

    DuplicatesController(Duplicates duplicates, UnitChoice units, Downloads downloads, Clock clock) {
        this.duplicates = duplicates;
        this.units = units;
        this.downloads = downloads;
        this.clock = clock;
    }

    @Requires(MembershipCapabilities.MEMBERS_READ)
    @GetMapping("/quality/duplicates")
    ModelAndView list(Actor actor, Texts texts, Address here) {
        String typed = here.value("unit").orElse("");
        Optional<UnitAt> unit = units.choose(actor, typed, LocalDate.now(clock));
        if (unit.isEmpty()) {
            if (typed.isBlank()) {
                return Pages.show("membership/no-unit", new NoUnitPage());
            }
            throw Pages.missing();
        }
        return Pages.show("membership/duplicates", page(actor, texts, here, unit.get()));
    }

    private DuplicatesPage page(Actor actor, Texts texts, Address here, UnitAt unit) {
        DuplicateFilters filters = DuplicateFilters.of(here);
        Paged<PairPage> shown = Paged.of(
                here, SIZE, number -> duplicates.list(actor, filters.query(unit.id(), number, SIZE)), PairPage::total);
        return new DuplicatesPage(
                unit,
                units.crumbsTo(actor, unit, "/quality?unit="),
                shown.list().items(),
                filters.any(),
                filters.state() == PairState.APART,
                DuplicateFilters.chips(here, texts),
                shown.paging(),
                here.without("likeness", "state", "q", "page"));
    }

    @Requires(MembershipCapabilities.MEMBERS_READ)
    @GetMapping("/quality/duplicates.{format:csv|xlsx}")
    @Nullable
    ModelAndView file(Actor actor, Texts texts, Address here, @PathVariable String format, HttpServletResponse response)
            throws IOException {
        return downloads.answer(
                actor, texts, new ListOrder(DuplicatesList.NAME, here, FileFormat.of(format)), response);
    }
}
