package org.sotay.demo;

/// How somebody came to be a member of the cell.
enum Slot {
    /// In the middle of life, long a member, and there to stay: whoever runs the cell.
    CORE,
    /// Old, and exempt from work and meetings on the day of the figures.
    EXEMPT,
    /// Admitted since the history begins.
    ADMITTED,
    /// Came from another province since the history begins.
    ARRIVED,
    /// A member from before the history.
    ORDINARY,
    /// Was a member when the history began, and none any more on the day of the figures.
    GONE
}
