package org.sotay.membership.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sotay.people.PersonForm;
import org.sotay.people.Proposal;
import org.sotay.people.ProposalField;
import org.sotay.ui.Address;

/// A proposed correction as programs read it.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Correction", description = "A correction of a member's record that the member proposes")
record CorrectionJson(
        long id,
        long member,

        @Schema(description = "Name of the member; absent in your own list") @Nullable
        String name,

        @Schema(description = "`membership` is told in words", example = "phone")
        String field,

        @Schema(description = "What stood there when it was proposed; absent for nothing") @Nullable
        String recorded,

        @Schema(description = "What stands there now; only where one correction is asked for") @Nullable
        String now,

        @Nullable String proposed,
        @Nullable String note,

        @Schema(allowableValues = {"open", "accepted", "declined", "withdrawn"})
        String state,

        Instant proposedAt,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String answer,

        @Schema(description = "Version of the record; send it along to accept") @Nullable
        Integer version) {

    static CorrectionJson of(Proposal proposal) {
        return of(proposal, null, null, null);
    }

    static CorrectionJson of(
            Proposal proposal, @Nullable String name, @Nullable String now, @Nullable Integer version) {
        ProposalField field = proposal.field();
        return new CorrectionJson(
                proposal.id(),
                proposal.person().value(),
                name,
                field.key(),
                outward(field, proposal.recorded()),
                outward(field, now),
                outward(field, proposal.proposed()),
                proposal.note(),
                Address.word(proposal.state()),
                proposal.proposedAt(),
                proposal.decidedAt(),
                proposal.decidedBy(),
                proposal.answer(),
                version);
    }

    /// Choices are written as everywhere in this interface: `LOWER_SECONDARY` as `lower-secondary`.
    private static @Nullable String outward(ProposalField field, @Nullable String value) {
        return value == null || !chosen(field)
                ? value
                : value.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable String inward(ProposalField field, @Nullable String value) {
        return value == null || !chosen(field)
                ? value
                : value.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static boolean chosen(ProposalField field) {
        return field == ProposalField.SEX || field == ProposalField.SCHOOLING;
    }

    /// One page of proposed corrections.
    @Schema(name = "CorrectionList")
    record CorrectionList(
            List<CorrectionJson> items,

            @Schema(description = "How many match in all") int total) {

        CorrectionList {
            items = List.copyOf(items);
        }
    }

    /// What is right.
    @Schema(name = "NewCorrection")
    record NewCorrection(
            @Schema(example = "phone", description = "As `field` of a correction")
            String field,

            @Schema(example = "0912345678", description = "Absent where nothing is to stand there") @Nullable
            String value,

            @Nullable String note) {

        /// The value as it is kept.
        @Nullable
        String kept(ProposalField about) {
            return inward(about, PersonForm.text(value));
        }
    }

    /// Which version of the record one looked at.
    @Schema(name = "Acceptance")
    record Acceptance(int version) {}

    /// Why the record stays as it is.
    @Schema(name = "Answer")
    record Answer(@Nullable String answer) {}

    /// The number of what was made.
    @Schema(name = "Made")
    record Made(long id) {}
}
