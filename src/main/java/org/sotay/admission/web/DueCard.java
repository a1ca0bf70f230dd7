package org.sotay.admission.web;

import gg.jte.Content;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sotay.admission.AdmissionCapabilities;
import org.sotay.admission.DueCases;
import org.sotay.admission.DuePage;
import org.sotay.kernel.Actor;
import org.sotay.ui.Fragments;
import org.sotay.ui.HomeCard;
import org.sotay.ui.Paging;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// The cases that wait most for whoever looks at the first page; nothing while none does.
@Component
class DueCard implements HomeCard {

    private static final int MOST = 5;

    private final DueCases due;
    private final Fragments fragments;
    private final Clock clock;

    DueCard(DueCases due, Fragments fragments, Clock clock) {
        this.due = due;
        this.fragments = fragments;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Content> card(Actor actor, Texts texts) {
        if (!actor.may(AdmissionCapabilities.STEP_CASES)) {
            return Optional.empty();
        }
        DuePage page = due.mine(actor, 1, MOST);
        return page.total() == 0
                ? Optional.empty()
                : Optional.of(fragments.render("admission/card-due", Map.of("page", view(page))));
    }

    private DuePageView view(DuePage page) {
        return new DuePageView(
                page.items(), page.overdue(), new Paging(1, MOST, page.total()), LocalDate.now(clock), false);
    }
}
