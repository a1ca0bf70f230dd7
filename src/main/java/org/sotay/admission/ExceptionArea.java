package org.sotay.admission;

/// Where a candidate lives or works when less schooling is demanded there (24-QĐ/TW, 01-HD/TW).
public enum ExceptionArea {
    MOUNTAIN,
    BORDER,
    ISLAND,
    ETHNIC_MINORITY,
    DIFFICULT,
    /// Fishermen who are regularly at sea, wherever they live.
    FISHERMAN
}
