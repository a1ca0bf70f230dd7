package org.sotay.membership;

/// What came of merging two.
public sealed interface Merged {

    /// Merged now, or by the same form before.
    record Made(Merge merge) implements Merged {}

    /// Not merged: somebody has changed one of the two records meanwhile.
    record Overtaken() implements Merged {}
}
