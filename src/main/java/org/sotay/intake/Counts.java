package org.sotay.intake;

/// How many rows would become, or became, what.
public record Counts(int made, int changed, int unchanged, int refused) {

    static final Counts NONE = new Counts(0, 0, 0, 0);

    /// Rows that are, or were, to be written.
    public int written() {
        return made + changed;
    }
}
