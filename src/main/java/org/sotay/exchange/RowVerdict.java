package org.sotay.exchange;

/// What would become of a row.
public enum RowVerdict {
    NEW,
    CHANGED,
    UNCHANGED,
    REFUSED,
    /// Belongs to the row before it and is counted with it.
    PART
}
