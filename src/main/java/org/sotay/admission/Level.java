package org.sotay.admission;

/// Who takes a step of an admission, seen from the cell of the case.
public enum Level {
    /// The cell.
    CELL,
    /// The departmental committee between the cell and its grassroots organisation, where there is one.
    DEPARTMENT,
    /// The grassroots organisation; the cell itself where it is one.
    GRASSROOTS,
    /// The committee that decides about admissions (24-QĐ/TW).
    DECIDING
}
