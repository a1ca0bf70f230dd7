package org.sotay.exchange.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sotay.exchange.OrderedFiles;
import org.sotay.kernel.Actor;
import org.sotay.kernel.SignedIn;
import org.sotay.ui.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// One's own files, for programs.
@RestController
@RequestMapping("/api/v1/files")
@Tag(
        name = "Files",
        description = "Lists asked for with `Prefer: respond-async`: written while nobody waits, kept for a day for the"
                + " account and the mandate that asked")
class FilesApi {

    private final OrderedFiles files;

    FilesApi(OrderedFiles files) {
        this.files = files;
    }

    @Operation(summary = "Your files", description = "Those asked for in this mandate, the latest first")
    @SignedIn
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    FileJson.All all(Actor actor) {
        return new FileJson.All(files.of(actor).stream().map(FileJson::of).toList());
    }

    @Operation(summary = "One file", description = "How far it is")
    @SignedIn
    @GetMapping(path = "/{id:\\d{1,18}}", produces = MediaType.APPLICATION_JSON_VALUE)
    FileJson one(Actor actor, @PathVariable long id) {
        return files.find(actor, id).map(FileJson::of).orElseThrow(Pages::missing);
    }

    @Operation(summary = "The bytes of a file", description = "404 until it is ready")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = "string", format = "binary"))
            })
    @SignedIn
    @GetMapping("/{id:\\d{1,18}}/content")
    void content(Actor actor, @PathVariable long id, HttpServletResponse response) throws IOException {
        if (!files.send(actor, id, response)) {
            throw Pages.missing();
        }
    }

    @Operation(summary = "Delete a file", description = "Or take its order back")
    @SignedIn
    @DeleteMapping("/{id:\\d{1,18}}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(Actor actor, @PathVariable long id) {
        if (!files.delete(actor, id)) {
            throw Pages.missing();
        }
    }
}
