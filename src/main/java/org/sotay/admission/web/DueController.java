package org.sotay.admission.web;

import java.time.Clock;
import java.time.LocalDate;
import org.sotay.admission.AdmissionCapabilities;
import org.sotay.admission.DueCases;
import org.sotay.admission.DuePage;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Requires;
import org.sotay.ui.Address;
import org.sotay.ui.Paged;
import org.sotay.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// What waits for whoever looks, the most harmful first.
@Controller
class DueController {

    private static final int SIZE = 50;

    private final DueCases due;
    private final Clock clock;

    DueController(DueCases due, Clock clock) {
        this.due = due;
        this.clock = clock;
    }

    @Requires(AdmissionCapabilities.CASES_STEP)
    @GetMapping("/due")
    ModelAndView due(Actor actor, Address here) {
        Paged<DuePage> shown = Paged.of(here, SIZE, number -> due.mine(actor, number, SIZE), DuePage::total);
        return Pages.show(
                "admission/due",
                new DuePageView(
                        shown.list().items(),
                        shown.list().overdue(),
                        shown.paging(),
                        LocalDate.now(clock),
                        actor.may(AdmissionCapabilities.READ_CANDIDATES)));
    }
}
