package org.sotay.membership.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Requires;
import org.sotay.membership.MembershipCapabilities;
import org.sotay.membership.Merge;
import org.sotay.membership.MergeField;
import org.sotay.membership.MergePair;
import org.sotay.membership.Merged;
import org.sotay.membership.Merges;
import org.sotay.membership.Merging;
import org.sotay.membership.Parted;
import org.sotay.ui.Address;
import org.sotay.ui.ApiRefused;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Merging two cards of one person, for programs.
@RestController
@RequestMapping(path = "/api/v1/duplicates/merges", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Duplicates", description = "Members who could be recorded twice")
class MergeApi {

    private static final Refusal CHANGED = Refusal.of("membership.refusal.changed-meanwhile");

    /// Of two who are out of reach.
    private static final Merging.Seen NOTHING = new Merging.Seen(-1, -1, -1, -1);

    private final Merges merges;

    MergeApi(Merges merges) {
        this.merges = merges;
    }

    @Operation(summary = "Merge two", description = "Both histories stay as they are; 409 when somebody was faster")
    @Requires(MembershipCapabilities.MEMBERS_EDIT)
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    MergeJson merge(Actor actor, Texts texts, @RequestBody MergeJson.NewMerge wanted) {
        PersonId kept = new PersonId(wanted.kept());
        PersonId merged = new PersonId(wanted.merged());
        Merging.Seen seen =
                merges.pair(actor, kept, merged).map(MergePair::versions).orElse(NOTHING);
        Merging merging = new Merging(kept, merged, fields(wanted.take(), texts), seen, key(wanted.key(), texts));
        return switch (merges.merge(actor, merging)) {
            case Outcome.Missing<Merged>() -> throw Pages.missing();
            case Outcome.Refused<Merged>(List<Refusal> reasons) -> throw ApiRefused.of(reasons, texts);
            case Outcome.Done<Merged>(Merged.Overtaken overtaken) -> throw ApiRefused.overtaken(CHANGED, texts);
            case Outcome.Done<Merged>(Merged.Made(Merge merge)) -> MergeJson.of(merge);
        };
    }

    @Operation(summary = "Take a merge back", description = "Both are what they were")
    @Requires(MembershipCapabilities.MEMBERS_EDIT)
    @PostMapping("/{merge:\\d{1,18}}/undo")
    MergeJson undo(Actor actor, Texts texts, @PathVariable long merge) {
        return switch (merges.undo(actor, merge)) {
            case Outcome.Missing<Parted>() -> throw Pages.missing();
            case Outcome.Refused<Parted>(List<Refusal> reasons) -> throw ApiRefused.of(reasons, texts);
            case Outcome.Done<Parted>(Parted parted) -> MergeJson.of(parted.merge());
        };
    }

    private static Set<MergeField> fields(@Nullable List<String> words, Texts texts) {
        Set<MergeField> fields = EnumSet.noneOf(MergeField.class);
        for (String word : Objects.requireNonNullElse(words, List.<String>of())) {
            fields.add(Address.find(MergeField.values(), word)
                    .orElseThrow(() ->
                            ApiRefused.of(List.of(Refusal.at("take", "membership.refusal.merge-field", word)), texts)));
        }
        return fields;
    }

    private static UUID key(@Nullable String key, Texts texts) {
        try {
            return key == null ? UUID.randomUUID() : UUID.fromString(key);
        } catch (IllegalArgumentException unreadable) {
            throw ApiRefused.of(List.of(Refusal.at("key", "membership.refusal.merge-key")), texts);
        }
    }
}
