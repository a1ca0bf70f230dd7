package org.sotay.membership.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.membership.MemberCounts;
import org.sotay.membership.Restated;
import org.sotay.organisation.UnitCounts;

/// How many members and units.
///
/// @param children told where members are counted in the tree of another day
/// @param rest told then, too
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Counts", description = "At the unit and everywhere below it, on the day asked for")
record CountsJson(
        int members,
        int official,
        int probationary,
        int grassrootsOrganisations,
        int cells,

        @Schema(description = "The units directly below in the tree of the other day, when one was asked for") @Nullable
        List<Child> children,

        @Schema(description = "Who counts at the unit itself then, as no unit below follows theirs") @Nullable
        Rest rest) {

    static CountsJson of(MemberCounts counted, UnitCounts below) {
        return of(counted, below, null, null);
    }

    static CountsJson of(Restated restated, UnitCounts below) {
        return of(
                restated.whole(),
                below,
                restated.children().stream().map(Child::of).toList(),
                Rest.of(restated.rest()));
    }

    private static CountsJson of(
            MemberCounts counted, UnitCounts below, @Nullable List<Child> children, @Nullable Rest rest) {
        return new CountsJson(
                counted.members(),
                counted.official(),
                counted.probationary(),
                below.grassrootsOrganisations(),
                below.cells(),
                children,
                rest);
    }

    /// How many members count at the unit itself.
    @Schema(name = "RestCounts")
    record Rest(int members, int official, int probationary) {

        static Rest of(MemberCounts counted) {
            return new Rest(counted.members(), counted.official(), counted.probationary());
        }
    }

    /// How many members count at one of the units directly below.
    @Schema(name = "ChildCounts")
    record Child(String code, String name, int members, int official, int probationary) {

        static Child of(Restated.Child child) {
            MemberCounts counted = child.counts();
            return new Child(
                    child.unit().code(),
                    child.unit().name(),
                    counted.members(),
                    counted.official(),
                    counted.probationary());
        }
    }
}
