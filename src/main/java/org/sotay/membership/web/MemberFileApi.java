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

/// The list of members as a file, for programs.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Members", description = "Members and their numbers as of any day")
class MemberFileApi {

    private final Downloads downloads;

    MemberFileApi(Downloads downloads) {
        this.downloads = downloads;
    }

    @Operation(summary = "Members of a unit as a file", description = "The whole list, whatever page is asked for")
    @ApiListFile
    @MemberListParameters
    @Requires(MembershipCapabilities.MEMBERS_READ)
    @GetMapping("/members.{format:csv|xlsx}")
    void file(
            Actor actor,
            Texts texts,
            @Parameter(schema = @Schema(allowableValues = {"csv", "xlsx"})) @PathVariable String format,
            @ApiDay LocalDate on,
            Address here,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Address list = here.with("on", on);
        downloads.answerProgram(
                actor, texts, new ListOrder(MemberApiList.NAME, list, FileFormat.of(format)), request, response);
    }
}
