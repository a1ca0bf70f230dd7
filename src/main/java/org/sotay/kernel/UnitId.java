package org.sotay.kernel;

import java.util.Collection;

/// Identifies a unit of the organisation; stable over renames and moves.
public record UnitId(long value) {

    /// The numbers as the database takes a list of units.
    public static Long[] values(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(Long[]::new);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
