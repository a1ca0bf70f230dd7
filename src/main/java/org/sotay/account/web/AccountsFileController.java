package org.sotay.account.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.sotay.access.AccessCapabilities;
import org.sotay.exchange.Downloads;
import org.sotay.exchange.FileFormat;
import org.sotay.exchange.ListOrder;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Requires;
import org.sotay.ui.Address;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// Gives out the list of accounts that is on the page.
@Controller
class AccountsFileController {

    private final Downloads downloads;

    AccountsFileController(Downloads downloads) {
        this.downloads = downloads;
    }

    @Requires(AccessCapabilities.ACCESS_GRANT)
    @GetMapping("/accounts.{format:csv|xlsx}")
    @Nullable
    ModelAndView file(Actor actor, Texts texts, Address here, @PathVariable String format, HttpServletResponse response)
            throws IOException {
        return downloads.answer(actor, texts, new ListOrder(AccountsList.NAME, here, FileFormat.of(format)), response);
    }
}
