package org.sotay.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One step of a reorganisation. Units are named by their codes; one that an earlier step founds may be named too.
public sealed interface Operation {

    /// Founds a unit.
    record Found(NewUnit unit) implements Operation {}

    /// Gives a unit another name.
    record Rename(String unit, String name) implements Operation {}

    /// Makes a unit one of another kind, or with other flags.
    record ChangeKind(
            String unit,
            String kind,
            Sector sector,
            boolean grassroots,
            boolean empoweredToAdmit,
            boolean nonStateEnterprise)
            implements Operation {}

    /// Puts a unit with everything below it directly below another.
    record Move(String unit, String parent) implements Operation {}

    /// Dissolves units into one, which takes over what stands below them and who belongs to them.
    ///
    /// @param into code of the unit they become part of
    /// @param founded that unit where it is new, of the same code; none for one that is there
    record Merge(List<String> units, String into, @Nullable NewUnit founded) implements Operation {
        public Merge {
            units = List.copyOf(units);
        }
    }

    /// Divides a unit. Its parts are new units of its kind directly below the same unit.
    ///
    /// @param goesOn whether the unit stays beside its parts; otherwise they stand in its place
    record Split(String unit, List<Part> parts, boolean goesOn) implements Operation {
        public Split {
            parts = List.copyOf(parts);
        }
    }

    /// A part of a divided unit.
    ///
    /// @param children codes of the units directly below the divided one that go over to it
    record Part(String code, String name, List<String> children, Share members) {
        public Part {
            children = List.copyOf(children);
        }
    }

    /// Dissolves a unit. Its successor takes over what stands below it and who belongs to it.
    ///
    /// @param successor none where nothing is left to take over
    record Dissolve(String unit, @Nullable String successor) implements Operation {}

    /// Dissolves every unit of a kind at or below a unit; what stands below each goes up to the unit above it.
    record AbolishLevel(String below, String kind) implements Operation {}
}
