package org.sotay.intake.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sotay.intake.Import;
import org.sotay.intake.ImportId;
import org.sotay.intake.ImportSteps;
import org.sotay.intake.Imports;
import org.sotay.intake.IntakeCapabilities;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Requires;
import org.sotay.ui.ApiQuery;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Imports for programs. What takes long goes on in the background: whoever asked looks again until `work` is gone.
@RestController
@RequestMapping(path = "/api/v1/imports", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Imports", description = "Lists that come in: sent, checked, written as a whole, taken back")
class ImportApi {

    private static final int SIZE = 100;
    private static final int LARGEST = 1_000;
    private static final int LAST_PAGE = 1_000_000;

    private final Imports imports;
    private final ImportSteps steps;

    ImportApi(Imports imports, ImportSteps steps) {
        this.imports = imports;
        this.steps = steps;
    }

    @Operation(
            summary = "Send a file",
            description = "CSV or XLSX, at most 50 MB. It is read and checked in the background; nothing is written")
    @Requires(IntakeCapabilities.IMPORTS_MAKE)
    @PostMapping
    ResponseEntity<ImportJson> send(
            Actor actor,
            Texts texts,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "members") String target,
            @RequestParam(defaultValue = "") String unit)
            throws IOException {
        if (file == null || file.isEmpty()) {
            throw new RefusedStep(Refusal.at("file", "intake.refusal.no-file"), texts);
        }
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (InputStream in = file.getInputStream()) {
            ImportId id = done(steps.send(actor, target, unit, name, in), texts);
            return ResponseEntity.created(URI.create("/api/v1/imports/" + id)).body(shown(actor, id, texts, 1, SIZE));
        }
    }

    @Operation(summary = "One import", description = "Its state and counts, and one page of the refused cells")
    @Requires(IntakeCapabilities.IMPORTS_MAKE)
    @GetMapping("/{list:\\d{1,18}}")
    ImportJson one(Actor actor, Texts texts, @PathVariable long list, HttpServletRequest request) {
        ApiQuery query = ApiQuery.of(request);
        return shown(actor, new ImportId(list), texts, page(query), size(query));
    }

    @Operation(summary = "What would change", description = "One page of the changed rows, field by field")
    @Requires(IntakeCapabilities.IMPORTS_MAKE)
    @GetMapping("/{list:\\d{1,18}}/changes")
    ImportJson.Changes changes(Actor actor, @PathVariable long list, HttpServletRequest request) {
        ApiQuery query = ApiQuery.of(request);
        Import one = imports.find(actor, new ImportId(list)).orElseThrow(Pages::missing);
        return ImportJson.Changes.of(imports.changes(one, page(query), size(query)));
    }

    @Operation(summary = "Say what the columns mean", description = "The rows are checked again")
    @Requires(IntakeCapabilities.IMPORTS_MAKE)
    @PostMapping("/{list:\\d{1,18}}/mapping")
    ResponseEntity<ImportJson> explain(
            Actor actor,
            Texts texts,
            @PathVariable long list,
            @RequestBody(required = false) @Nullable MappingJson mapping) {
        MappingJson wanted = mapping == null ? new MappingJson(null, null, null) : mapping;
        return accepted(actor, texts, steps.explain(actor, new ImportId(list), wanted.wanted()));
    }

    @Operation(summary = "Write", description = "All new and changed rows, or none")
    @Requires(IntakeCapabilities.IMPORTS_MAKE)
    @PostMapping("/{list:\\d{1,18}}/commit")
    ResponseEntity<ImportJson> commit(Actor actor, Texts texts, @PathVariable long list) {
        return accepted(actor, texts, steps.commit(actor, new ImportId(list)));
    }

    @Operation(summary = "Take back", description = "Everything that was written, as long as nothing depends on it")
    @Requires(IntakeCapabilities.IMPORTS_MAKE)
    @PostMapping("/{list:\\d{1,18}}/undo")
    ResponseEntity<ImportJson> undo(Actor actor, Texts texts, @PathVariable long list) {
        return accepted(actor, texts, steps.undo(actor, new ImportId(list)));
    }

    @Operation(summary = "Throw away", description = "A file of which nothing was written")
    @Requires(IntakeCapabilities.IMPORTS_MAKE)
    @DeleteMapping("/{list:\\d{1,18}}")
    ResponseEntity<Void> drop(Actor actor, Texts texts, @PathVariable long list) {
        done(steps.drop(actor, new ImportId(list)), texts);
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<ImportJson> accepted(Actor actor, Texts texts, Outcome<ImportId> outcome) {
        return ResponseEntity.accepted().body(shown(actor, done(outcome, texts), texts, 1, SIZE));
    }

    private static ImportId done(Outcome<ImportId> outcome, Texts texts) {
        return switch (outcome) {
            case Outcome.Done<ImportId>(ImportId id) -> id;
            case Outcome.Refused<ImportId> refused -> throw new RefusedStep(refused.reasons(), texts);
            case Outcome.Missing<ImportId>() -> throw Pages.missing();
        };
    }

    private ImportJson shown(Actor actor, ImportId id, Texts texts, int page, int size) {
        Import one = imports.find(actor, id).orElseThrow(Pages::missing);
        return ImportJson.of(one, imports.problems(one, page, size), texts);
    }

    private static int page(ApiQuery query) {
        return query.number("page", 1, 1, LAST_PAGE);
    }

    private static int size(ApiQuery query) {
        return query.number("size", SIZE, 1, LARGEST);
    }
}
