package org.sotay.admission;

/// Where a candidate comes from.
public enum Origin {
    YOUTH_UNION,
    TRADE_UNION,
    WOMENS_UNION,
    VILLAGE,
    ENTERPRISE,
    SCHOOL,
    AGENCY,
    ARMED_FORCES,
    OTHER
}
