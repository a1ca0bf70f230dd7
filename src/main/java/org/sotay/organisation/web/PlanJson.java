package org.sotay.organisation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.organisation.Operation;
import org.sotay.organisation.Plan;
import org.sotay.organisation.PlanText;
import org.sotay.organisation.UnitLine;
import org.sotay.ui.Address;

/// A plan of reorganisation as programs read it.
///
/// @param steps left out where plans are listed
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Plan", description = "A plan of reorganisation")
record PlanJson(
        long id,

        @Schema(description = "Code of the unit it was drafted in; absent for the whole installation") @Nullable
        String within,

        String title,
        String note,

        @Schema(description = "First day on which its units are as it says")
        LocalDate on,

        @Schema(allowableValues = {"draft", "in-force", "undone"})
        String state,

        @Schema(description = "To be sent along with every change")
        int version,

        Instant draftedAt,
        String draftedBy,
        @Nullable Instant inForceAt,
        @Nullable String inForceBy,
        @Nullable Instant undoneAt,
        @Nullable String undoneBy,
        @Nullable List<StepJson> steps) {

    /// What a program drafts.
    @Schema(name = "PlanDraft")
    record Draft(
            @Nullable String title,
            @Nullable String note,
            @Nullable LocalDate on,
            @Nullable List<StepJson> steps) {

        Optional<PlanText> text() {
            return on == null
                    ? Optional.empty()
                    : Optional.of(new PlanText(title == null ? "" : title, note == null ? "" : note, on));
        }
    }

    /// Another name, note or day.
    @Schema(name = "PlanText")
    record Text(
            int version,
            @Nullable String title,
            @Nullable String note,
            @Nullable LocalDate on) {

        Optional<PlanText> text() {
            return new Draft(title, note, on, null).text();
        }
    }

    /// Other steps.
    @Schema(name = "PlanSteps")
    record Steps(int version, @Nullable List<StepJson> steps) {}

    /// The version of the plan, and the seal of the preview, that somebody has looked at.
    @Schema(name = "PlanSeen")
    record Seen(int version, @Nullable String seal) {}

    static PlanJson brief(Plan plan) {
        return of(plan, null);
    }

    static PlanJson of(Plan plan) {
        return of(plan, plan.steps().stream().map(StepJson::of).toList());
    }

    private static PlanJson of(Plan plan, @Nullable List<StepJson> steps) {
        UnitLine within = plan.within();
        Plan.Stamp inForce = plan.inForce();
        Plan.Stamp undone = plan.undone();
        return new PlanJson(
                plan.id().value(),
                within == null ? null : within.code(),
                plan.text().title(),
                plan.text().note(),
                plan.on(),
                Address.word(plan.state()),
                plan.version(),
                plan.drafted().at(),
                plan.drafted().by(),
                inForce == null ? null : inForce.at(),
                inForce == null ? null : inForce.by(),
                undone == null ? null : undone.at(),
                undone == null ? null : undone.by(),
                steps);
    }

    /// The operations of these steps, as far as they can be read.
    static List<Operation> operations(@Nullable List<StepJson> steps) {
        return steps == null
                ? List.of()
                : steps.stream()
                        .<Operation>flatMap(step -> step.read().stream())
                        .toList();
    }
}
