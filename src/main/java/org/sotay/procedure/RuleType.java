package org.sotay.procedure;

/// What kind of value a rule has.
public enum RuleType {
    /// Whole years, completed and counted in months.
    YEARS,
    /// Whole months.
    MONTHS,
    /// Working days.
    WORKING_DAYS,
    /// Calendar days.
    DAYS,
    /// A number of things.
    COUNT,
    /// A share of votes.
    FRACTION,
    /// Yes or no.
    FLAG,
    /// Codes of things.
    CODES
}
