package org.sotay.membership.web;

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
import org.sotay.exchange.Downloads;
import org.sotay.exchange.FileFormat;
import org.sotay.exchange.ListFile;
import org.sotay.exchange.Spelling;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Requires;
import org.sotay.membership.MembershipCapabilities;
import org.sotay.membership.Register;
import org.sotay.organisation.UnitAt;
import org.sotay.ui.ApiDay;
import org.sotay.ui.ApiQuery;
import org.sotay.ui.Pages;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The members of a unit with their whole history as a file, for programs.
@RestController
@RequestMapping("/api/v1/register")
@Tag(name = "Register", description = "Members and units with their whole history, as files that can be read back")
class RegisterApi {

    private static final int LONGEST_CODE = 120;

    private final Register register;
    private final UnitChoice units;
    private final Downloads downloads;

    RegisterApi(Register register, UnitChoice units, Downloads downloads) {
        this.register = register;
        this.units = units;
        this.downloads = downloads;
    }

    @Operation(
            summary = "Everybody who is or ever was a member of a unit, one row per membership",
            description = "Cells, absences and offices stand in one cell each, as `377.1 2019-03-01..2021-05-04; 377.2"
                    + " 2021-05-04..`; the second day is the first on which it no longer holds")
    @Parameter(name = "unit", description = "Code of the unit; your own when left out", example = "377")
    @Requires(MembershipCapabilities.MEMBERS_REGISTER)
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = "string", format = "binary"))
            })
    @GetMapping("/members.{format:csv|xlsx}")
    void members(
            Actor actor,
            @Parameter(schema = @Schema(allowableValues = {"csv", "xlsx"})) @PathVariable String format,
            @ApiDay LocalDate on,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        String code = ApiQuery.of(request).text("unit", LONGEST_CODE);
        UnitAt unit = units.choose(actor, code, on).orElseThrow(Pages::missing);
        downloads.send(list(actor, unit), FileFormat.of(format), response);
    }

    private ListFile<RegisterLine> list(Actor actor, UnitAt unit) {
        Spelling spelling = Spelling.program();
        return new ListFile<>(
                "members",
                "members",
                RegisterColumns.of(actor, spelling).columns(),
                line -> register.each(actor, unit, RegisterController.lines(spelling, line)),
                null);
    }
}
