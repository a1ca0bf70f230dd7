package org.sotay.organisation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import org.sotay.exchange.ApiListFile;
import org.sotay.exchange.Downloads;
import org.sotay.exchange.FileFormat;
import org.sotay.exchange.ListOrder;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Requires;
import org.sotay.organisation.OrganisationCapabilities;
import org.sotay.ui.Address;
import org.sotay.ui.ApiDay;
import org.sotay.ui.Texts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The units at and below one with their whole history as a file, for programs.
@RestController
@RequestMapping("/api/v1/register")
@Tag(name = "Register", description = "Members and units with their whole history, as files that can be read back")
class UnitRegisterApi {

    private final Downloads downloads;

    UnitRegisterApi(Downloads downloads) {
        this.downloads = downloads;
    }

    @Operation(
            summary = "Every unit that is or ever was at or below a unit, one row per stretch of its history",
            description = "`until` is the first day on which the row no longer holds, and is empty where it lasts")
    @Parameter(name = "unit", description = "Code of the unit; the uppermost you see when left out", example = "377")
    @ApiListFile
    @Requires(OrganisationCapabilities.UNITS_READ)
    @GetMapping("/units.{format:csv|xlsx}")
    void units(
            Actor actor,
            Texts texts,
            Address here,
            @Parameter(schema = @Schema(allowableValues = {"csv", "xlsx"})) @PathVariable String format,
            @ApiDay LocalDate on,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Address list = here.with("on", on);
        downloads.answerProgram(
                actor, texts, new ListOrder(UnitRegisterApiList.NAME, list, FileFormat.of(format)), request, response);
    }
}
