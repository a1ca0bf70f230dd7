package org.sotay.procedure;

/// What kind of value a rule has, and between which bounds it must lie unless its key says otherwise.
public enum RuleType {
    /// Whole years, completed and counted in months.
    YEARS(0, 150),
    /// Whole months.
    MONTHS(0, 1_200),
    /// Working days.
    WORKING_DAYS(1, 1_000),
    /// Calendar days.
    DAYS(1, 3_650),
    /// A number of things.
    COUNT(0, 99),
    /// A share of votes.
    FRACTION(0, 0),
    /// Yes or no.
    FLAG(0, 0),
    /// Codes of things, so many of them.
    CODES(0, 50);

    private final int least;
    private final int most;

    RuleType(int least, int most) {
        this.least = least;
        this.most = most;
    }

    int least() {
        return least;
    }

    int most() {
        return most;
    }

    /// Whether its values are whole numbers.
    public boolean isNumber() {
        return switch (this) {
            case YEARS, MONTHS, WORKING_DAYS, DAYS, COUNT -> true;
            case FRACTION, FLAG, CODES -> false;
        };
    }
}
