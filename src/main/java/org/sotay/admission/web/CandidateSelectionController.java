package org.sotay.admission.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sotay.admission.AdmissionCapabilities;
import org.sotay.exchange.Downloads;
import org.sotay.exchange.FileFormat;
import org.sotay.exchange.ListOrder;
import org.sotay.exchange.Selection;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Requires;
import org.sotay.ui.Address;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Gives out the candidates somebody selected in the list.
@Controller
class CandidateSelectionController {

    private final Downloads downloads;
    private final SelectedCandidates selected;
    private final Clock clock;

    CandidateSelectionController(Downloads downloads, SelectedCandidates selected, Clock clock) {
        this.downloads = downloads;
        this.selected = selected;
        this.clock = clock;
    }

    /// Sent as a form, like everything that is done with a selection.
    @Requires(AdmissionCapabilities.CANDIDATES_EDIT)
    @PostMapping("/candidates/selection.{format:csv|xlsx}")
    @Nullable
    ModelAndView file(
            Actor actor,
            Texts texts,
            Address here,
            @PathVariable String format,
            @RequestParam @Nullable String who,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Address list = here.with("on", LocalDate.now(clock))
                .with("columns", CandidateColumns.choose(request, response).names());
        ListOrder order = new ListOrder(
                "all".equals(who) ? CandidateFile.NAME : CandidateSelectionList.NAME,
                switch (who) {
                    case "all" -> list;
                    case "page" -> Selection.page(list);
                    case null, default -> Selection.ticked(list, selected.ticked(request));
                },
                FileFormat.of(format));
        return downloads.answer(actor, texts, order, response);
    }
}
