package org.sotay.membership.web;

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
import org.sotay.membership.MembershipCapabilities;
import org.sotay.ui.Address;
import org.sotay.ui.ApiDay;
import org.sotay.ui.Texts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The members of a unit with their whole history as a file, for programs.
@RestController
@RequestMapping("/api/v1/register")
@Tag(name = "Register", description = "Members and units with their whole history, as files that can be read back")
class RegisterApi {

    private final Downloads downloads;

    RegisterApi(Downloads downloads) {
        this.downloads = downloads;
    }

    @Operation(
            summary = "Everybody who is or ever was a member of a unit, one row per membership",
            description = "Cells, absences and offices stand in one cell each, as `377.1 2019-03-01..2021-05-04; 377.2"
                    + " 2021-05-04..`; the second day is the first on which it no longer holds")
    @Parameter(name = "unit", description = "Code of the unit; your own when left out", example = "377")
    @ApiListFile
    @Requires(MembershipCapabilities.MEMBERS_REGISTER)
    @GetMapping("/members.{format:csv|xlsx}")
    void members(
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
                actor, texts, new ListOrder(RegisterApiList.NAME, list, FileFormat.of(format)), request, response);
    }
}
