package org.sotay.admission;

import org.sotay.ui.Address;

/// What is asked of whoever is to be admitted, in the order in which it is told.
public enum EligibilityRule {
    MIN_AGE(true),
    MAX_AGE(true),
    SCHOOLING(true),
    AWARENESS(true),
    LISTED(true),
    MENTOR(true),
    READMISSION_BAR(true),
    READMISSION_TIMES(true),
    READMISSION_AFTER(true),
    READMISSION_CONSENT(false),
    VERIFICATION(false),
    INTRODUCERS(false),
    INTRODUCER_OFFICIAL(false),
    INTRODUCER_TOGETHER(false),
    UNION_RESOLUTION(false),
    OPINIONS(false);

    private final boolean beforeApplying;
    private final String word;

    EligibilityRule(boolean beforeApplying) {
        this.beforeApplying = beforeApplying;
        this.word = Address.word(this);
    }

    /// How findings, addresses and message keys call it.
    public String word() {
        return word;
    }

    /// Whether it can be judged, and must be met, when the application is recorded.
    boolean beforeApplying() {
        return beforeApplying;
    }
}
