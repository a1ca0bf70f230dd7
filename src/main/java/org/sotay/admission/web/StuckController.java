package org.sotay.admission.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sotay.admission.AdmissionCapabilities;
import org.sotay.admission.DueCases;
import org.sotay.admission.StuckPage;
import org.sotay.exchange.Downloads;
import org.sotay.exchange.FileFormat;
import org.sotay.exchange.ListOrder;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Requires;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitChoice;
import org.sotay.ui.Address;
import org.sotay.ui.Paged;
import org.sotay.ui.Pages;
import org.sotay.ui.Sort;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The cases below a unit that do not go on, as a page and as a file.
@Controller
class StuckController {

    private static final int SIZE = 50;

    private final DueCases due;
    private final UnitChoice units;
    private final Downloads downloads;
    private final Clock clock;

    StuckController(DueCases due, UnitChoice units, Downloads downloads, Clock clock) {
        this.due = due;
        this.units = units;
        this.downloads = downloads;
        this.clock = clock;
    }

    @Requires(AdmissionCapabilities.CANDIDATES_READ)
    @GetMapping("/due/stuck")
    ModelAndView list(Actor actor, Texts texts, Address here) {
        LocalDate today = LocalDate.now(clock);
        UnitAt unit = units.choose(actor, here.value("unit").orElse(""), today).orElseThrow(Pages::missing);
        StuckFilters filters = StuckFilters.of(here);
        Sort sort = Sort.parse(here.value("sort").orElse(null), StuckFilters.ORDERS, "harm");
        Paged<StuckPage> shown = Paged.of(
                here, SIZE, number -> due.stuck(actor, filters.query(unit.id(), sort, number, SIZE)), StuckPage::total);
        return Pages.show(
                "admission/stuck",
                new StuckPageView(
                        unit,
                        units.crumbs(actor, unit, "/due/stuck?unit="),
                        shown.list().items(),
                        shown.list().counts().all(),
                        filters.any(),
                        sort,
                        shown.paging(),
                        filters.chips(here, shown.list().counts(), texts),
                        here.without("step", "reason", "page"),
                        today,
                        due.idleDays()));
    }

    @Requires(AdmissionCapabilities.CANDIDATES_READ)
    @GetMapping("/due/stuck.{format:csv|xlsx}")
    @Nullable
    ModelAndView file(Actor actor, Texts texts, Address here, @PathVariable String format, HttpServletResponse response)
            throws IOException {
        return downloads.answer(actor, texts, new ListOrder(StuckList.NAME, here, FileFormat.of(format)), response);
    }
}
