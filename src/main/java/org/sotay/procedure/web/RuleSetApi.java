package org.sotay.procedure.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Requires;
import org.sotay.kernel.SignedIn;
import org.sotay.procedure.ProcedureCapabilities;
import org.sotay.procedure.RuleSet;
import org.sotay.procedure.RuleSetAdding;
import org.sotay.procedure.RuleSets;
import org.sotay.ui.ApiRefused;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/// Sets of rules for programs.
@RestController
@RequestMapping(path = "/api/v1/rule-sets", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Rules", description = "Sets of rules with their days and citations, and the calendar of working days")
class RuleSetApi {

    private final RuleSets sets;
    private final RuleSetAdding adding;

    RuleSetApi(RuleSets sets, RuleSetAdding adding) {
        this.sets = sets;
        this.adding = adding;
    }

    @Operation(summary = "The sets of rules", description = "The oldest first; a set holds until the next one begins")
    @SignedIn
    @GetMapping
    List<RuleSetJson> list() {
        return sets.all().stream().map(RuleSetJson::brief).toList();
    }

    @Operation(
            summary = "One set of rules",
            description = "Every value with where it stands and whether it is confirmed")
    @SignedIn
    @GetMapping("/{id}")
    RuleSetJson one(Texts texts, @PathVariable String id) {
        return RuleSetJson.of(sets.find(id).orElseThrow(Pages::missing), sets.rooms(), texts);
    }

    @Operation(
            summary = "Put a set of rules in force",
            description =
                    "The text of its file. The same text sent twice is kept once; a set that is there never changes",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(mediaType = "application/yaml", schema = @Schema(type = "string"))))
    @Requires(ProcedureCapabilities.RULES_EDIT)
    @PostMapping
    ResponseEntity<RuleSetJson> add(Actor actor, Texts texts, HttpServletRequest request, UriComponentsBuilder address)
            throws IOException {
        byte[] text = request.getInputStream().readNBytes(RuleSetAdding.LARGEST + 1);
        return switch (adding.add(actor, text)) {
            case Outcome.Missing<RuleSet>() -> throw Pages.missing();
            case Outcome.Refused<RuleSet>(List<Refusal> reasons) -> throw ApiRefused.of(reasons, texts);
            case Outcome.Done<RuleSet>(RuleSet set) ->
                ResponseEntity.created(address.path("/api/v1/rule-sets/{id}").build(set.id()))
                        .body(RuleSetJson.of(set, sets.rooms(), texts));
        };
    }
}
