package org.sotay.membership.web;

import jakarta.servlet.http.HttpServletRequest;
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
import org.sotay.ui.AsOf;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// Gives out the list of members that is on the page.
@Controller
class MemberFileController {

    private final Downloads downloads;

    MemberFileController(Downloads downloads) {
        this.downloads = downloads;
    }

    @Requires(MembershipCapabilities.MEMBERS_READ)
    @GetMapping("/members.{format:csv|xlsx}")
    @Nullable
    ModelAndView file(
            Actor actor,
            AsOf asOf,
            Texts texts,
            Address here,
            @PathVariable String format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Address list = here.with("on", asOf.certain())
                .with("columns", MemberColumns.choose(request, response).names());
        return downloads.answer(actor, texts, new ListOrder(MemberList.NAME, list, FileFormat.of(format)), response);
    }
}
