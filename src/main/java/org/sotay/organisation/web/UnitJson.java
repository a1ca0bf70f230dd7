package org.sotay.organisation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.organisation.ChildUnit;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitTraits;
import org.sotay.ui.Address;

/// A unit as programs read it.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Unit", description = "A unit as it was on one day")
record UnitJson(
        @Schema(description = "Stays the same over renames and moves", example = "377")
        String code,

        String name,

        @Schema(description = "Code of the kind, a level of the tree", example = "committee")
        String kind,

        @Schema(allowableValues = {"territorial", "agency", "enterprise", "school", "armed-forces"})
        String sector,

        @Schema(description = "Counted as a grassroots party organisation")
        boolean grassroots,

        boolean empoweredToAdmit,
        boolean nonStateEnterprise,

        @Schema(description = "Members belong to it directly")
        boolean holdsMembers,

        LocalDate foundedOn,

        @Schema(description = "First day on which it no longer exists; absent while that is not known") @Nullable
        LocalDate dissolvedOn,

        @Schema(description = "The day asked for") LocalDate on,

        @Schema(description = "From the root down to the unit")
        List<Step> line) {

    /// A unit on the way down.
    @Schema(name = "UnitStep")
    record Step(String code, String name) {}

    /// A unit directly below another.
    @Schema(name = "ChildUnit", description = "A unit directly below another on one day")
    record Child(
            String code,
            String name,
            String kind,
            String sector,
            boolean grassroots,
            boolean empoweredToAdmit,
            boolean nonStateEnterprise,

            @Schema(description = "How many units stand directly below it")
            int children) {

        static Child of(ChildUnit unit) {
            UnitTraits traits = unit.traits();
            return new Child(
                    unit.code(),
                    traits.name(),
                    traits.kind(),
                    Address.word(traits.sector()),
                    traits.grassroots(),
                    traits.empoweredToAdmit(),
                    traits.nonStateEnterprise(),
                    unit.children());
        }
    }

    static UnitJson of(UnitAt unit, LocalDate on) {
        UnitTraits traits = unit.traits();
        return new UnitJson(
                unit.code(),
                traits.name(),
                traits.kind(),
                Address.word(traits.sector()),
                traits.grassroots(),
                traits.empoweredToAdmit(),
                traits.nonStateEnterprise(),
                unit.holdsMembers(),
                unit.foundedOn(),
                unit.dissolvedOn(),
                on,
                unit.line().stream()
                        .map(step -> new Step(step.code(), step.name()))
                        .toList());
    }
}
