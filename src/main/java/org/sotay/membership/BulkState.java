package org.sotay.membership;

/// How far something that is done with many members at once has come.
public enum BulkState {
    /// Looked at, nothing is written.
    DRAFT,
    DONE,
    /// Done, and taken back as one operation.
    UNDONE
}
