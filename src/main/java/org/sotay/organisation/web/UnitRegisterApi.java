package org.sotay.organisation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.sotay.exchange.Downloads;
import org.sotay.exchange.FileFormat;
import org.sotay.exchange.ListFile;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Requires;
import org.sotay.organisation.OrganisationCapabilities;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitRegister;
import org.sotay.organisation.UnitStretch;
import org.sotay.organisation.Units;
import org.sotay.ui.ApiDay;
import org.sotay.ui.ApiQuery;
import org.sotay.ui.Pages;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The units at and below one with their whole history as a file, for programs.
@RestController
@RequestMapping("/api/v1/register")
@Tag(name = "Register", description = "Members and units with their whole history, as files that can be read back")
class UnitRegisterApi {

    private static final int LONGEST_CODE = 120;

    private final UnitRegister register;
    private final Units units;
    private final Downloads downloads;

    UnitRegisterApi(UnitRegister register, Units units, Downloads downloads) {
        this.register = register;
        this.units = units;
        this.downloads = downloads;
    }

    @Operation(
            summary = "Every unit that is or ever was at or below a unit, one row per stretch of its history",
            description = "`until` is the first day on which the row no longer holds, and is empty where it lasts")
    @Parameter(name = "unit", description = "Code of the unit; the uppermost you see when left out", example = "377")
    @Requires(OrganisationCapabilities.UNITS_READ)
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = "string", format = "binary"))
            })
    @GetMapping("/units.{format:csv|xlsx}")
    void units(
            Actor actor,
            @Parameter(schema = @Schema(allowableValues = {"csv", "xlsx"})) @PathVariable String format,
            @ApiDay LocalDate on,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        UnitAt unit =
                unit(actor, ApiQuery.of(request).text("unit", LONGEST_CODE), on).orElseThrow(Pages::missing);
        ListFile<UnitStretch> list = new ListFile<>(
                "units", "units", UnitRegisterColumns.program(), row -> register.each(actor, unit, row), null);
        downloads.send(list, FileFormat.of(format), response);
    }

    private Optional<UnitAt> unit(Actor actor, String code, LocalDate on) {
        return code.isEmpty()
                ? units.tops(actor, on).stream().findFirst().flatMap(top -> units.find(actor, top.code(), on))
                : units.find(actor, code, on);
    }
}
