package org.sotay.membership;

/// Why two who are or were members could be one person, the strongest reason first. What each means stands in the
/// function `membership.alike`.
public enum Likeness {
    /// The same number of the card.
    CARD,
    /// The same name without marks, born on the same day.
    NAME,
    /// Name and birth differ as records of one person do: a slip, a word left out, day and month changed, gaps.
    SIMILAR
}
