package org.sotay.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.sotay.exchange.Downloads;
import org.sotay.exchange.FileFormat;
import org.sotay.exchange.ListOrder;
import org.sotay.intake.IntakeCapabilities;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Requires;
import org.sotay.ui.Address;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// Files around an import: the refused rows, and an example of what can be sent.
@Controller
class ImportFilesController {

    private final Downloads downloads;

    ImportFilesController(Downloads downloads) {
        this.downloads = downloads;
    }

    @Requires(IntakeCapabilities.IMPORTS_MAKE)
    @GetMapping("/imports/{list}/refused.{format:csv|xlsx}")
    @Nullable
    ModelAndView refused(
            Actor actor,
            Texts texts,
            Address here,
            @PathVariable("list") long id,
            @PathVariable String format,
            HttpServletResponse response)
            throws IOException {
        Address list = here.with(RefusedList.IMPORT, id);
        return downloads.answer(actor, texts, new ListOrder(RefusedList.NAME, list, FileFormat.of(format)), response);
    }

    @Requires(IntakeCapabilities.IMPORTS_MAKE)
    @GetMapping("/imports/example/{target}.{format:csv|xlsx}")
    @Nullable
    ModelAndView example(
            Actor actor,
            Texts texts,
            Address here,
            @PathVariable String target,
            @PathVariable String format,
            HttpServletResponse response)
            throws IOException {
        Address list = here.with(ExampleList.TARGET, target);
        return downloads.answer(actor, texts, new ListOrder(ExampleList.NAME, list, FileFormat.of(format)), response);
    }
}
