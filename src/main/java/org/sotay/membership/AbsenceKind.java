package org.sotay.membership;

/// Why a member does not take part in the life of the cell for a time.
public enum AbsenceKind {
    /// Works far away for less than a year (01-HD/TW).
    AWAY,
    /// Exempt from work and meetings for age or health, by decision of the cell (24-QĐ/TW).
    EXEMPT
}
