package org.sotay.membership.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Period;
import org.sotay.kernel.Refusal;
import org.sotay.membership.AbsenceFact;
import org.sotay.membership.AbsenceKind;
import org.sotay.membership.BulkAction;
import org.sotay.membership.BulkKind;
import org.sotay.membership.BulkRow;
import org.sotay.membership.BulkView;
import org.sotay.people.PersonAttribute;
import org.sotay.people.PersonForm;
import org.sotay.ui.Address;
import org.sotay.ui.Texts;

/// What is done with many members at once, as programs read it.
@Schema(name = "Bulk", description = "What would be done with each member of a selection, or was")
record BulkJson(
        long id,

        @Schema(allowableValues = {"move", "absence", "attribute"})
        String kind,

        @Schema(allowableValues = {"draft", "done", "undone"})
        String state,

        @Schema(description = "How many were selected") int members,

        @Schema(description = "With how many it is done, or would be")
        int done,

        List<Refused> refused) {

    BulkJson {
        refused = List.copyOf(refused);
    }

    /// Somebody with whom it is not done.
    @Schema(name = "BulkRefused")
    record Refused(
            long member,
            String name,

            @Schema(description = "Key of the rule") String rule,

            @Schema(description = "The reason in your language")
            String reason) {}

    static BulkJson of(BulkView view, Texts texts) {
        return new BulkJson(
                view.bulk().id(),
                Address.word(view.bulk().kind()),
                Address.word(view.bulk().state()),
                view.rows().size(),
                view.doable(),
                view.rows().stream().flatMap(row -> refused(row, texts)).toList());
    }

    private static Stream<Refused> refused(BulkRow row, Texts texts) {
        Refusal refusal = row.refusal();
        return refusal == null
                ? Stream.of()
                : Stream.of(
                        new Refused(row.person().value(), row.name(), refusal.key(), BulkTexts.why(texts, refusal)));
    }

    /// What is to be done with whom.
    ///
    /// @param members numbers of members; none where the whole list of the unit is meant
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "NewBulk", description = "Either `members`, or the list of `unit` as filtered")
    record Wanted(
            @Schema(allowableValues = {"move", "absence", "attribute"})
            String kind,

            @Nullable List<Long> members,

            @Schema(description = "Code of the unit whose whole list is meant") @Nullable
            String unit,

            @Schema(description = "Words of a name, as in the list of members") @Nullable
            String q,

            @Schema(description = "Code of the cell to move to") @Nullable
            String cell,

            @Schema(description = "First day of a move or an absence") @Nullable
            LocalDate on,

            @Schema(description = "First day on which an absence is over") @Nullable
            LocalDate until,

            @Schema(allowableValues = {"away", "exempt"}) @Nullable
            String absence,

            @Nullable String note,

            @Schema(allowableValues = {"ethnicity", "schooling", "profession", "occupation"}) @Nullable
            String attribute,

            @Nullable String value) {

        /// The list that is meant, as an address of the page of members.
        Address list() {
            Address list = Address.of("/members");
            list = unit == null ? list : list.with("unit", unit);
            return q == null || q.isBlank() ? list : list.with("q", q);
        }

        /// What is to be done, or what is missing for it.
        Outcome<BulkAction> action(BulkKind wanted) {
            return switch (wanted) {
                case MOVE ->
                    cell == null || on == null
                            ? missing(cell == null ? "cell" : "on")
                            : Outcome.done(new BulkAction.Move(cell, on));
                case ABSENCE -> absent();
                case ATTRIBUTE -> recorded();
            };
        }

        private Outcome<BulkAction> absent() {
            AbsenceKind chosen =
                    Address.find(AbsenceKind.values(), String.valueOf(absence)).orElse(null);
            if (chosen == null || on == null) {
                return missing(chosen == null ? "absence" : "on");
            }
            if (until != null && !until.isAfter(on)) {
                return Outcome.refused(Refusal.at("until", "membership.refusal.end-before-begin"));
            }
            return Outcome.done(
                    new BulkAction.Absence(new AbsenceFact(chosen, new Period(on, until), PersonForm.text(note))));
        }

        private Outcome<BulkAction> recorded() {
            PersonAttribute chosen = Address.find(PersonAttribute.values(), String.valueOf(attribute))
                    .orElse(null);
            String told = PersonForm.text(value);
            if (chosen == null || told == null) {
                return missing(chosen == null ? "attribute" : "value");
            }
            boolean levels = chosen == PersonAttribute.SCHOOLING;
            return Outcome.done(new BulkAction.Attribute(
                    chosen, levels ? told.toUpperCase(Locale.ROOT).replace('-', '_') : told));
        }

        private static Outcome<BulkAction> missing(String field) {
            return Outcome.refused(Refusal.at(field, "people.refusal.choose"));
        }
    }
}
