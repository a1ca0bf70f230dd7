package org.sotay.admission;

import org.jspecify.annotations.Nullable;

/// Papers that say something about a candidate, with the number of the form where there is one (12-HD/BTCTW).
public enum PaperKind {
    PRIMARY_CERTIFICATE(null),
    LOWER_SECONDARY_CERTIFICATE(null),
    UPPER_SECONDARY_CERTIFICATE(null),
    AWARENESS_CERTIFICATE("CN-NTVĐ"),
    APPLICATION("1-KNĐ"),
    LIFE_RECORD("2-KNĐ"),
    INTRODUCTION("3-KNĐ"),
    YOUTH_UNION_RESOLUTION("4-KNĐ"),
    TRADE_UNION_RESOLUTION("4A-KNĐ"),
    OPINIONS("5-KNĐ"),
    /// The conclusion of the verification; of relatives nothing is kept.
    VERIFICATION(null),
    CONSENT_OVER_AGE(null),
    CONSENT_SCHOOLING(null),
    CONSENT_READMISSION(null),
    CONSENT_LATE_CEREMONY(null),
    NEW_MEMBER_CERTIFICATE("CN-ĐVM"),
    SELF_CRITICISM("10-KNĐ"),
    MENTORS_COMMENTS("11-KNĐ"),
    RECOGNITION_OPINIONS("12-KNĐ"),
    OTHER(null);

    private final @Nullable String form;

    PaperKind(@Nullable String form) {
        this.form = form;
    }

    /// The number of the form; none where there is none.
    public @Nullable String form() {
        return form;
    }
}
