package org.sotay.kernel;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a capability reaches for one actor; a store joins it into its statement.
///
/// @param everywhere the whole installation, the other components are then empty
/// @param below units that count with everything below them on the day asked for
/// @param only units that count alone
/// @param self the actor's own person, where the range says so
public record Scope(
        boolean everywhere,
        List<UnitId> below,
        List<UnitId> only,
        @Nullable PersonId self) {

    private static final Scope NONE = new Scope(false, List.of(), List.of(), null);

    public Scope {
        below = List.copyOf(below);
        only = List.copyOf(only);
    }

    /// Reaches nothing.
    public static Scope none() {
        return NONE;
    }

    /// Reaches everything.
    public static Scope all() {
        return new Scope(true, List.of(), List.of(), null);
    }

    /// The scope of `range` seen from `unit` and `person`; a missing base reaches nothing.
    public static Scope of(Range range, @Nullable UnitId unit, @Nullable PersonId person) {
        return switch (range) {
            case EVERYWHERE -> all();
            case SELF -> person == null ? NONE : new Scope(false, List.of(), List.of(), person);
            case UNIT -> unit == null ? NONE : new Scope(false, List.of(), List.of(unit), null);
            case UNIT_AND_BELOW -> unit == null ? NONE : new Scope(false, List.of(unit), List.of(), null);
            case SELF_AND_BELOW -> unit == null ? NONE : new Scope(false, List.of(unit), List.of(), person);
        };
    }

    /// The same without the actor's own person.
    public Scope ofUnits() {
        return new Scope(everywhere, below, only, null);
    }

    /// Every unit that is named, with or without what is below it.
    public List<UnitId> units() {
        return Stream.concat(below.stream(), only.stream()).toList();
    }

    /// Whether nothing at all is reached.
    public boolean isEmpty() {
        return !everywhere && below.isEmpty() && only.isEmpty() && self == null;
    }

    /// Whether more than the actor's own file may be reached.
    public boolean reachesUnits() {
        return everywhere || !below.isEmpty() || !only.isEmpty();
    }
}
