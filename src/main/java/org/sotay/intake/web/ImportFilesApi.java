package org.sotay.intake.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sotay.exchange.ApiListFile;
import org.sotay.exchange.Downloads;
import org.sotay.exchange.FileFormat;
import org.sotay.exchange.ListOrder;
import org.sotay.intake.IntakeCapabilities;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Requires;
import org.sotay.ui.Address;
import org.sotay.ui.Texts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The refused rows of an import as a file, for programs.
@RestController
@RequestMapping("/api/v1/imports")
@Tag(name = "Imports", description = "Lists that come in: sent, checked, written as a whole, taken back")
class ImportFilesApi {

    private final Downloads downloads;

    ImportFilesApi(Downloads downloads) {
        this.downloads = downloads;
    }

    @Operation(
            summary = "Refused rows of an import",
            description = "As they stood in the file, with a column more that says why; it is passed over when the"
                    + " corrected rows are sent")
    @ApiListFile
    @Requires(IntakeCapabilities.IMPORTS_MAKE)
    @GetMapping("/{list}/refused.{format:csv|xlsx}")
    void refused(
            Actor actor,
            Texts texts,
            Address here,
            @PathVariable("list") long id,
            @Parameter(schema = @Schema(allowableValues = {"csv", "xlsx"})) @PathVariable String format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Address list = here.with(RefusedList.IMPORT, id);
        downloads.answerProgram(
                actor, texts, new ListOrder(RefusedList.NAME, list, FileFormat.of(format)), request, response);
    }
}
