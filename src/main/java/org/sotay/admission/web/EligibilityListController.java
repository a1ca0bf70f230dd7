package org.sotay.admission.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.sotay.admission.AdmissionCapabilities;
import org.sotay.admission.Eligibilities;
import org.sotay.admission.EligibilityPage;
import org.sotay.exchange.Downloads;
import org.sotay.exchange.FileFormat;
import org.sotay.exchange.ListOrder;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Requires;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitChoice;
import org.sotay.ui.Address;
import org.sotay.ui.AsOf;
import org.sotay.ui.Paged;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// Who in the pool of a unit may be admitted and who misses which rule, as a page and as a file.
@Controller
class EligibilityListController {

    private static final int SIZE = 50;

    private final Eligibilities eligibilities;
    private final UnitChoice units;
    private final Downloads downloads;

    EligibilityListController(Eligibilities eligibilities, UnitChoice units, Downloads downloads) {
        this.eligibilities = eligibilities;
        this.units = units;
        this.downloads = downloads;
    }

    @Requires(AdmissionCapabilities.CANDIDATES_READ)
    @GetMapping("/candidates/eligibility")
    ModelAndView list(Actor actor, AsOf asOf, Texts texts, Address here) {
        UnitAt unit =
                units.choose(actor, here.value("unit").orElse(""), asOf.on()).orElseThrow(Pages::missing);
        EligibilityFilters filters = EligibilityFilters.of(here);
        Paged<EligibilityPage> shown = Paged.of(
                here,
                SIZE,
                number -> eligibilities.page(actor, filters.query(unit.id(), asOf.on(), number, SIZE)),
                EligibilityPage::total);
        return Pages.show(
                "admission/eligibility-list",
                new EligibilityListPage(
                        unit,
                        units.crumbs(actor, unit, "/candidates/eligibility?unit="),
                        shown.list().items(),
                        shown.list().counts(),
                        shown.paging(),
                        filters.chips(here, texts),
                        filters.any(),
                        here.without("rule", "verdict", "outlook", "page")));
    }

    @Requires(AdmissionCapabilities.CANDIDATES_READ)
    @GetMapping("/candidates/eligibility.{format:csv|xlsx}")
    @Nullable
    ModelAndView file(
            Actor actor,
            AsOf asOf,
            Texts texts,
            Address here,
            @PathVariable String format,
            HttpServletResponse response)
            throws IOException {
        Address list = here.with("on", asOf.certain());
        return downloads.answer(
                actor, texts, new ListOrder(EligibilityList.NAME, list, FileFormat.of(format)), response);
    }
}
