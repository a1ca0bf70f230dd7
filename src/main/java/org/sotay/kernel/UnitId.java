package org.sotay.kernel;

/// Identifies a unit of the organisation; stable over renames and moves.
public record UnitId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
