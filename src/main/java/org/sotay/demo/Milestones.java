package org.sotay.demo;

import java.time.LocalDate;

/// The days on which the demo turns.
final class Milestones {

    /// From here on the demo tells everything that happened.
    static final LocalDate HISTORY = LocalDate.of(2020, 1, 1);

    /// The day of the article's figures.
    static final LocalDate FIGURES = LocalDate.of(2023, 12, 31);

    private Milestones() {}
}
