package org.sotay.kernel;

/// Identifies a person, whether member or not.
public record PersonId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
