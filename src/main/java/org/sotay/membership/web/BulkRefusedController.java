package org.sotay.membership.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.sotay.exchange.Downloads;
import org.sotay.exchange.FileFormat;
import org.sotay.exchange.ListOrder;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Requires;
import org.sotay.membership.MembershipCapabilities;
import org.sotay.ui.Address;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// Gives out with whom of a selection something is not done, and why.
@Controller
class BulkRefusedController {

    private final Downloads downloads;

    BulkRefusedController(Downloads downloads) {
        this.downloads = downloads;
    }

    @Requires(MembershipCapabilities.MEMBERS_BULK)
    @GetMapping("/bulk/{bulk:\\d{1,18}}/refused.{format:csv|xlsx}")
    @Nullable
    ModelAndView file(
            Actor actor,
            Texts texts,
            Address here,
            @PathVariable long bulk,
            @PathVariable String format,
            HttpServletResponse response)
            throws IOException {
        ListOrder order = new ListOrder(BulkRefusedList.NAME, BulkRefusedList.of(here, bulk), FileFormat.of(format));
        return downloads.answer(actor, texts, order, response);
    }
}
