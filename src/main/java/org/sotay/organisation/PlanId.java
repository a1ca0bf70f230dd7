package org.sotay.organisation;

/// Identifies a plan of reorganisation.
public record PlanId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
