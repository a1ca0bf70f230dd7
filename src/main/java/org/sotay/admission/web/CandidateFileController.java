package org.sotay.admission.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.sotay.admission.AdmissionCapabilities;
import org.sotay.exchange.Downloads;
import org.sotay.exchange.FileFormat;
import org.sotay.exchange.ListOrder;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Requires;
import org.sotay.ui.Address;
import org.sotay.ui.AsOf;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// Gives out the list of candidates that is on the page.
@Controller
class CandidateFileController {

    private final Downloads downloads;

    CandidateFileController(Downloads downloads) {
        this.downloads = downloads;
    }

    @Requires(AdmissionCapabilities.CANDIDATES_READ)
    @GetMapping("/candidates.{format:csv|xlsx}")
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
        Address list = here.without("view")
                .with("on", asOf.certain())
                .with("columns", CandidateColumns.choose(request, response).names());
        return downloads.answer(actor, texts, new ListOrder(CandidateFile.NAME, list, FileFormat.of(format)), response);
    }
}
