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
import org.sotay.ui.AsOf;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// Gives out the members of a unit with their whole history.
@Controller
class RegisterController {

    private final Downloads downloads;

    RegisterController(Downloads downloads) {
        this.downloads = downloads;
    }

    @Requires(MembershipCapabilities.MEMBERS_REGISTER)
    @GetMapping("/register/members.{format:csv|xlsx}")
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
        return downloads.answer(actor, texts, new ListOrder(RegisterList.NAME, list, FileFormat.of(format)), response);
    }
}
