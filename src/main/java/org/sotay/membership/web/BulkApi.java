package org.sotay.membership.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Requires;
import org.sotay.membership.BulkAction;
import org.sotay.membership.BulkActions;
import org.sotay.membership.BulkKind;
import org.sotay.membership.MembershipCapabilities;
import org.sotay.ui.Address;
import org.sotay.ui.ApiRefused;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Doing something with many members at once, for programs: looked at first, then done, taken back as one.
@RestController
@RequestMapping(path = "/api/v1/members/bulk", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Bulk", description = "Something done with many members at once")
class BulkApi {

    private static final String ONE = "/{bulk:\\d{1,18}}";

    private final BulkActions bulks;
    private final SelectedMembers selected;

    BulkApi(BulkActions bulks, SelectedMembers selected) {
        this.bulks = bulks;
        this.selected = selected;
    }

    @Operation(summary = "Look at it first", description = "Tells with whom it would be done and who is refused why")
    @Requires(MembershipCapabilities.MEMBERS_BULK)
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    BulkJson begin(Actor actor, Texts texts, @RequestBody BulkJson.Wanted wanted) {
        BulkKind kind = Address.find(BulkKind.values(), String.valueOf(wanted.kind()))
                .orElseThrow(() -> ApiRefused.of(List.of(Refusal.at("kind", "people.refusal.choose")), texts));
        BulkAction action = value(wanted.action(kind), texts);
        String who = wanted.members() == null ? "all" : "some";
        long id = value(bulks.begin(actor, kind, selected.of(actor, wanted.list(), who, wanted.members())), texts);
        value(bulks.ask(actor, id, action), texts);
        return view(actor, id, texts);
    }

    @Operation(summary = "One of your selections", description = "What would be done with each, or was")
    @Requires(MembershipCapabilities.MEMBERS_BULK)
    @GetMapping(ONE)
    BulkJson one(Actor actor, Texts texts, @PathVariable long bulk) {
        return view(actor, bulk, texts);
    }

    @Operation(summary = "Do it", description = "With those with whom it can be done; sent again it does nothing more")
    @Requires(MembershipCapabilities.MEMBERS_BULK)
    @PostMapping(ONE + "/commit")
    BulkJson commit(Actor actor, Texts texts, @PathVariable long bulk) {
        value(bulks.commit(actor, bulk), texts);
        return view(actor, bulk, texts);
    }

    @Operation(summary = "Take it back", description = "As one operation; 422 names what rests on it")
    @Requires(MembershipCapabilities.MEMBERS_BULK)
    @PostMapping(ONE + "/undo")
    BulkJson undo(Actor actor, Texts texts, @PathVariable long bulk) {
        value(bulks.undo(actor, bulk), texts);
        return view(actor, bulk, texts);
    }

    private BulkJson view(Actor actor, long bulk, Texts texts) {
        return BulkJson.of(bulks.view(actor, bulk).orElseThrow(Pages::missing), texts);
    }

    private static <T> T value(Outcome<T> outcome, Texts texts) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(List<Refusal> reasons) -> throw ApiRefused.of(reasons, texts);
            case Outcome.Missing<T>() -> throw Pages.missing();
        };
    }
}
