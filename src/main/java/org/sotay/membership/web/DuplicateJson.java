package org.sotay.membership.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sotay.membership.Likeness;
import org.sotay.membership.Pair;
import org.sotay.membership.PairPage;
import org.sotay.membership.PairSide;
import org.sotay.ui.Address;

/// Two who could be one person, as programs read it.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Duplicate", description = "Two who are or were members and could be one person")
record DuplicateJson(
        @Schema(
                description = "The strongest reason; absent where two were told apart and are not alike any more",
                allowableValues = {"card", "name", "similar"})
        @Nullable
        String likeness,

        Side first,

        @Schema(description = "Absent where your role does not see this member") @Nullable
        Side other,

        @Schema(description = "Name of the unit that sees both, where your role does not") @Nullable
        String asked,

        @Schema(description = "Who said that they are two people") @Nullable
        String apartBy) {

    /// One of the two.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DuplicateSide")
    record Side(
            long id,
            String name,

            @Schema(description = "As far as it is known: 1980, 1980-05 or 1980-05-01", example = "1980-05-01")
            String birth,

            @Schema(allowableValues = {"female", "male"}) String sex,

            String cell,
            @Nullable String cardNumber,
            LocalDate joinedOn,

            @Schema(description = "Whether the membership has ended")
            boolean former) {

        static Side of(PairSide side) {
            return new Side(
                    side.person().value(),
                    side.name(),
                    MemberJson.iso(side.birth()),
                    side.sex().name().toLowerCase(Locale.ROOT),
                    side.cell(),
                    side.cardNumber(),
                    side.joinedOn(),
                    side.former());
        }
    }

    /// One page.
    @Schema(name = "DuplicateList")
    record DuplicateList(List<DuplicateJson> items, int total) {

        static DuplicateList of(PairPage page) {
            return new DuplicateList(
                    page.items().stream().map(DuplicateJson::of).toList(), page.total());
        }
    }

    private static DuplicateJson of(Pair pair) {
        Likeness likeness = pair.likeness();
        PairSide other = pair.other();
        Pair.Apart apart = pair.apart();
        return new DuplicateJson(
                likeness == null ? null : Address.word(likeness),
                Side.of(pair.first()),
                other == null ? null : Side.of(other),
                pair.asked(),
                apart == null ? null : apart.by());
    }
}
