package org.sotay.membership.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.membership.Merge;

/// A merge as programs read it.
@Schema(
        name = "Merge",
        description = "Two cards of one person: what is recorded with the merged one counts for the kept one")
record MergeJson(long id, long kept, long merged, Instant at, String by) {

    static MergeJson of(Merge merge) {
        return new MergeJson(merge.id(), merge.kept().value(), merge.merged().value(), merge.at(), merge.by());
    }

    /// Two who are to be merged.
    @Schema(name = "NewMerge")
    record NewMerge(
            @Schema(description = "The member whose file stays")
            long kept,

            @Schema(description = "The member who turned out to be the same")
            long merged,

            @Schema(
                    description = "Facts of which the value of the merged one is taken over",
                    allowableValues = {
                        "full-name",
                        "birth",
                        "sex",
                        "ethnicity",
                        "schooling",
                        "profession",
                        "occupation",
                        "phone",
                        "email",
                        "address",
                        "card",
                        "decided",
                        "joined",
                        "recognised"
                    })
            @Nullable
            List<String> take,

            @Schema(
                    description = "Names the request: sent twice, it merges once",
                    example = "5f0c0f4e-8d5b-4b0b-9a53-2f3a1d7a9c11")
            @Nullable
            String key) {}
}
