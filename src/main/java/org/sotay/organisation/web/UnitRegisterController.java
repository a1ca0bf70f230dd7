package org.sotay.organisation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.sotay.exchange.Downloads;
import org.sotay.exchange.FileFormat;
import org.sotay.exchange.ListOrder;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Requires;
import org.sotay.organisation.OrganisationCapabilities;
import org.sotay.ui.Address;
import org.sotay.ui.AsOf;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// Gives out the units at and below one with their whole history.
@Controller
class UnitRegisterController {

    private final Downloads downloads;

    UnitRegisterController(Downloads downloads) {
        this.downloads = downloads;
    }

    @Requires(OrganisationCapabilities.UNITS_READ)
    @GetMapping("/units/{code}/register.{format:csv|xlsx}")
    @Nullable
    ModelAndView file(
            Actor actor,
            AsOf asOf,
            Texts texts,
            Address here,
            @PathVariable String code,
            @PathVariable String format,
            HttpServletResponse response)
            throws IOException {
        Address list = here.with("unit", code).with("on", asOf.certain());
        return downloads.answer(
                actor, texts, new ListOrder(UnitRegisterList.NAME, list, FileFormat.of(format)), response);
    }
}
