package org.sotay.membership.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.exchange.Downloads;
import org.sotay.exchange.FileFormat;
import org.sotay.exchange.ListOrder;
import org.sotay.exchange.Selection;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Requires;
import org.sotay.membership.MembershipCapabilities;
import org.sotay.ui.Address;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Gives out the members somebody selected in the list.
@Controller
class SelectionFileController {

    private final Downloads downloads;
    private final Clock clock;

    SelectionFileController(Downloads downloads, Clock clock) {
        this.downloads = downloads;
        this.clock = clock;
    }

    /// Sent as a form, like everything that is done with a selection.
    @Requires(MembershipCapabilities.MEMBERS_BULK)
    @PostMapping("/members/selection.{format:csv|xlsx}")
    @Nullable
    ModelAndView file(
            Actor actor,
            Texts texts,
            Address here,
            @PathVariable String format,
            @RequestParam @Nullable String who,
            @RequestParam @Nullable List<Long> person,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Address list = here.with("on", LocalDate.now(clock))
                .with("columns", MemberColumns.choose(request, response).names());
        ListOrder order = new ListOrder(
                "all".equals(who) ? MemberList.NAME : SelectionList.NAME,
                switch (who) {
                    case "all" -> list;
                    case "page" -> Selection.page(list);
                    case null, default -> Selection.ticked(list, person == null ? List.of() : person);
                },
                FileFormat.of(format));
        return downloads.answer(actor, texts, order, response);
    }
}
