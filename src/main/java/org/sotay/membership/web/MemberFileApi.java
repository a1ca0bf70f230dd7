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
import org.sotay.kernel.Actor;
import org.sotay.kernel.Requires;
import org.sotay.membership.MemberQuery;
import org.sotay.membership.MemberRow;
import org.sotay.membership.Members;
import org.sotay.membership.MembershipCapabilities;
import org.sotay.ui.ApiDay;
import org.sotay.ui.ApiQuery;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The list of members as a file, for programs.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Members", description = "Members and their numbers as of any day")
class MemberFileApi {

    private final Members members;
    private final MemberApiLists lists;
    private final Downloads downloads;

    MemberFileApi(Members members, MemberApiLists lists, Downloads downloads) {
        this.members = members;
        this.lists = lists;
        this.downloads = downloads;
    }

    @Operation(summary = "Members of a unit as a file", description = "The whole list, whatever page is asked for")
    @MemberListParameters
    @Requires(MembershipCapabilities.MEMBERS_READ)
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = "string", format = "binary"))
            })
    @GetMapping("/members.{format:csv|xlsx}")
    void file(
            Actor actor,
            @Parameter(schema = @Schema(allowableValues = {"csv", "xlsx"})) @PathVariable String format,
            @ApiDay LocalDate on,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        MemberQuery query = lists.query(actor, on, ApiQuery.of(request));
        ListFile<MemberRow> list = new ListFile<>(
                "members", "members", MemberColumns.program(), row -> members.each(actor, query, row), null);
        downloads.send(list, FileFormat.of(format), response);
    }
}
