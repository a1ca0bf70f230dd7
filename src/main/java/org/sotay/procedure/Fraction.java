package org.sotay.procedure;

/// A share of votes, such as two thirds, counted in whole numbers.
///
/// @param numerator at least 1
/// @param denominator not less than the numerator
/// @param more whether the share must be exceeded, as in "more than half"
public record Fraction(int numerator, int denominator, boolean more) {

    public Fraction {
        if (numerator < 1 || denominator < numerator || (more && numerator == denominator)) {
            throw new IllegalArgumentException("Not a share of votes: " + numerator + "/" + denominator);
        }
    }

    /// The least number of votes that is this share of `base`: 14 of 20 for two thirds.
    public int of(int base) {
        long votes = (long) base * numerator;
        return (int) (more ? votes / denominator + 1 : (votes + denominator - 1) / denominator);
    }
}
